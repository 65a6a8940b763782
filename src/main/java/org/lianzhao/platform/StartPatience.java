package org.lianzhao.platform;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Waits at start for a database that does not answer yet: after a power cut everything starts at
 * once, and a database takes longest.
 */
@Component
class StartPatience {
    /** For who has a database that answers. */
    static final StartPatience NONE =
            new StartPatience("the database", Duration.ZERO, System::nanoTime, () -> {});

    private static final Logger log = LoggerFactory.getLogger(StartPatience.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String where;
    private final Duration patience;
    private final LongSupplier nanos;
    private final Runnable pause;

    @Autowired
    StartPatience(
            @Value("${spring.neo4j.uri}") String uri,
            @Value("${lianzhao.start-patience}") Duration patience) {
        this(uri.replaceFirst("//[^/@]*@", "//"), patience, System::nanoTime, StartPatience::pause);
    }

    StartPatience(String where, Duration patience, LongSupplier nanos, Runnable pause) {
        this.where = where;
        this.patience = patience;
        this.nanos = nanos;
        this.pause = pause;
    }

    /**
     * Does the first work with the database, again and again until it answers.
     *
     * @throws StartFailure where it did not in time
     */
    <T> T until(Supplier<T> work) {
        var start = nanos.getAsLong();
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException ex) {
                if (!DatabaseOutage.isCauseOf(ex) || Encryption.isCauseOf(ex)) {
                    throw ex;
                }
                if (nanos.getAsLong() - start > patience.toNanos()) {
                    throw failure(ex);
                }
                if (attempt == 1) {
                    log.warn(
                            "{} does not answer yet, waiting up to {} s: {}",
                            where,
                            patience.toSeconds(),
                            reason(ex));
                }
                pause.run();
            }
        }
    }

    private StartFailure failure(RuntimeException last) {
        return new StartFailure(
                "The database at %s did not answer within %d s: %s"
                        .formatted(where, patience.toSeconds(), reason(last)),
                "Check that it runs and that SPRING_NEO4J_URI names it, or set"
                        + " LIANZHAO_STARTPATIENCE to wait longer; then start again.",
                last);
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (!DatabaseOutage.is(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", ex);
        }
    }
}
