package org.lianzhao.ranking.supply;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * What is computed once per maker, when first asked for; who asks meanwhile waits. It may be asked
 * from several threads.
 */
final class PerMaker<T> {
    private final AtomicReferenceArray<T> computed;
    private final IntFunction<T> compute;

    PerMaker(int makers, IntFunction<T> compute) {
        this.computed = new AtomicReferenceArray<>(makers);
        this.compute = compute;
    }

    T of(int maker) {
        var found = computed.get(maker);
        return found == null ? first(maker) : found;
    }

    private synchronized T first(int maker) {
        var found = computed.get(maker);
        if (found == null) {
            found = compute.apply(maker);
            computed.set(maker, found);
        }
        return found;
    }
}
