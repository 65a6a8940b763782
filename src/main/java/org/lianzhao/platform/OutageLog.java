package org.lianzhao.platform;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log that the database does not answer: one line a minute, however many requests find
 * out, because the disk that is full may be the log's.
 */
public final class OutageLog {
    static final Duration PERIOD = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(OutageLog.class);
    private static final OutageLog SHARED = new OutageLog(System::nanoTime, log::warn);

    private final LongSupplier nanos;
    private final Consumer<String> lines;
    private long next;
    private long untold;

    OutageLog(LongSupplier nanos, Consumer<String> lines) {
        this.nanos = nanos;
        this.lines = lines;
        this.next = nanos.getAsLong();
    }

    /** Notes one more failure for which {@link DatabaseOutage} is the reason. */
    public static void note(Throwable failure) {
        SHARED.add(failure);
    }

    synchronized void add(Throwable failure) {
        var now = nanos.getAsLong();
        if (now - next < 0) {
            untold++;
            return;
        }
        var before = untold == 0 ? "" : ", and " + untold + " times more since this was last said";
        lines.accept("The database does not answer: " + reason(failure) + before);
        next = now + PERIOD.toNanos();
        untold = 0;
    }

    /** The first line of the cause that makes it an outage. */
    private static String reason(Throwable failure) {
        var cause = failure;
        while (!DatabaseOutage.is(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }
}
