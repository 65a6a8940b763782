package org.lianzhao.edge;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place an operation holds among those that run at once, in whatever thread it works. */
public final class OperationPlace {
    /** Key of the place in the context of a request. */
    public static final String KEY = OperationPlace.class.getName();

    private static final ThreadLocal<@Nullable OperationPlace> CURRENT = new ThreadLocal<>();

    private final Runnable enter;
    private final Runnable leave;
    private final Runnable ended;
    private boolean held = true;
    private boolean over;

    /**
     * A place that has been taken.
     *
     * @param enter takes it once more, whether or not there is room
     * @param leave gives it back
     * @param ended what else is to be done when it is not needed any more
     */
    public OperationPlace(Runnable enter, Runnable leave, Runnable ended) {
        this.enter = enter;
        this.leave = leave;
        this.ended = ended;
    }

    /** Lets places follow requests into the threads that fetch their fields. */
    public static void follow() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
    }

    /** Does work that has places of its own, during which another operation may have this one. */
    public static <T> T outside(Supplier<T> work) {
        var place = CURRENT.get();
        if (place == null) {
            return work.get();
        }
        place.lend();
        try {
            return work.get();
        } finally {
            place.takeBack();
        }
    }

    /** Does work in a place. */
    public static void during(OperationPlace place, Runnable work) {
        CURRENT.set(place);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** Gives the place back for good, also while its operation still works outside of it. */
    public synchronized void end() {
        if (!over) {
            over = true;
            lend();
            ended.run();
        }
    }

    private synchronized void lend() {
        if (held) {
            held = false;
            leave.run();
        }
    }

    private synchronized void takeBack() {
        if (!over && !held) {
            held = true;
            enter.run();
        }
    }

    private static final class Accessor implements ThreadLocalAccessor<OperationPlace> {
        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable OperationPlace getValue() {
            return CURRENT.get();
        }

        @Override
        public void setValue(OperationPlace value) {
            CURRENT.set(value);
        }

        @Override
        public void setValue() {
            CURRENT.remove();
        }
    }
}
