package org.lianzhao.edge.execution;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the request this thread works for must be done. */
final class RequestDeadline {
    static final String KEY = RequestDeadline.class.getName();

    private static final ThreadLocal<@Nullable RequestDeadline> CURRENT = new ThreadLocal<>();

    private final Duration whole;
    private final long end;
    private volatile boolean renewed;

    RequestDeadline(Duration whole) {
        this.whole = whole;
        this.end = System.nanoTime() + whole.toNanos();
    }

    /** Lets the deadline follow a request into the threads that fetch its fields. */
    static void follow() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
    }

    static Optional<RequestDeadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Lets this thread work under the deadline until the answer is closed. */
    Scope begin() {
        CURRENT.set(this);
        return CURRENT::remove;
    }

    /** The work of a thread under a deadline. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** A subscription goes on for long; each statement of its events has the whole time. */
    void renewForEachStatement() {
        renewed = true;
    }

    /** Time a statement that begins now may take: whole milliseconds, at least one. */
    Duration remaining() {
        var left = renewed ? whole.toMillis() : (end - System.nanoTime()) / 1_000_000;
        return Duration.ofMillis(Math.max(1, left));
    }

    private static final class Accessor implements ThreadLocalAccessor<RequestDeadline> {
        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable RequestDeadline getValue() {
            return CURRENT.get();
        }

        @Override
        public void setValue(RequestDeadline value) {
            CURRENT.set(value);
        }

        @Override
        public void setValue() {
            CURRENT.remove();
        }
    }
}
