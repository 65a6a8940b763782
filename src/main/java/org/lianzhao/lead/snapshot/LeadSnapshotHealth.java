package org.lianzhao.lead.snapshot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;

/**
 * Out of service before the first snapshot, and where the snapshot has been behind the graph for
 * longer than a rebuild may take.
 */
final class LeadSnapshotHealth {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Clock clock;
    private final AtomicReference<@Nullable Instant> behindSince = new AtomicReference<>();

    LeadSnapshotHealth(Clock clock) {
        this.clock = clock;
    }

    /** Tells of a snapshot of that version, or of none yet, beside the graph's version. */
    void tell(Health.Builder builder, @Nullable String held, String current) {
        if (held == null) {
            builder.outOfService().withDetail("dataVersion", "none yet");
            return;
        }
        var now = clock.instant();
        var since =
                behindSince.updateAndGet(
                        known -> held.equals(current) ? null : known == null ? now : known);
        var behind = since == null ? Duration.ZERO : Duration.between(since, now);
        (behind.compareTo(PATIENCE) > 0 ? builder.outOfService() : builder.up())
                .withDetail("dataVersion", held)
                .withDetail("behindSeconds", behind.toSeconds());
    }
}
