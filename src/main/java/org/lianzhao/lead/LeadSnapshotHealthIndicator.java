package org.lianzhao.lead;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GraphVersion;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Out of service where the snapshot has been behind the graph for longer than a rebuild may take.
 * Before the first list there is no snapshot, which is no reason not to send lists here.
 */
@Component
class LeadSnapshotHealthIndicator implements HealthIndicator {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LeadSnapshots snapshots;
    private final GraphVersion version;
    private final Clock clock;
    private final AtomicReference<@Nullable Instant> behindSince = new AtomicReference<>();

    LeadSnapshotHealthIndicator(LeadSnapshots snapshots, GraphVersion version, Clock clock) {
        this.snapshots = snapshots;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public Health health() {
        return of(snapshots.heldVersion(), version.current());
    }

    Health of(@Nullable String held, String current) {
        if (held == null) {
            return Health.up().withDetail("dataVersion", "none yet").build();
        }
        var now = clock.instant();
        var since =
                held.equals(current)
                        ? null
                        : behindSince.updateAndGet(known -> known == null ? now : known);
        behindSince.set(since);
        var behind = since == null ? Duration.ZERO : Duration.between(since, now);
        return (behind.compareTo(PATIENCE) > 0 ? Health.outOfService() : Health.up())
                .withDetail("dataVersion", held)
                .withDetail("behindSeconds", behind.toSeconds())
                .build();
    }
}
