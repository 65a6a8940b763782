package org.lianzhao.edge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts what each caller holds open, up to a maximum. Callers who hold nothing take no memory. */
public final class PerCaller {
    private final int maximum;
    private final Map<String, Integer> held = new ConcurrentHashMap<>();

    public PerCaller(int maximum) {
        this.maximum = maximum;
    }

    /** Takes one more, or says that there are enough. */
    public boolean enter(Caller caller) {
        var entered = new AtomicBoolean();
        held.compute(
                caller.key(),
                (key, count) -> {
                    var now = count == null ? 0 : count;
                    entered.set(now < maximum);
                    return now < maximum ? now + 1 : now;
                });
        return entered.get();
    }

    /** Gives one back. */
    public void leave(Caller caller) {
        held.computeIfPresent(caller.key(), (key, count) -> count == 1 ? null : count - 1);
    }

    /** Number of callers who hold something. */
    public int callers() {
        return held.size();
    }
}
