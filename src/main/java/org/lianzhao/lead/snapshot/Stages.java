package org.lianzhao.lead.snapshot;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * How long the stages of one build took, for who looks for what grows with the graph. Stages that
 * ran side by side each count whole, so together they may take longer than the build.
 */
final class Stages {
    private final Collection<String> ended = new ConcurrentLinkedQueue<>();

    /** Does the work of a stage; one that fails is not told of. */
    <T> T timed(String stage, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        ended.add(stage + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return result;
    }

    /** The stages in the order in which they ended, empty where there was none. */
    @Override
    public String toString() {
        return String.join(", ", ended);
    }
}
