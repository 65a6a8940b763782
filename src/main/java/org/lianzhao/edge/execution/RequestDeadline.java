package org.lianzhao.edge.execution;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** When the request this thread works for must be done. */
public final class RequestDeadline {
    static final String KEY = RequestDeadline.class.getName();

    private static final ThreadLocal<@Nullable RequestDeadline> CURRENT = new ThreadLocal<>();

    private final Duration whole;
    private final AtomicLong end;
    private volatile boolean renewed;

    RequestDeadline(Duration whole) {
        this.whole = whole;
        this.end = new AtomicLong(System.nanoTime() + whole.toNanos());
    }

    /** Lets the deadline follow a request into the threads that fetch its fields. */
    static void follow() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
    }

    static Optional<RequestDeadline> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Time that a client took does not count: a slow body has a limit of its own. */
    public static void excuse(Duration time) {
        current().ifPresent(deadline -> deadline.end.addAndGet(time.toNanos()));
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
        var left = renewed ? whole.toMillis() : (end.get() - System.nanoTime()) / 1_000_000;
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
