package org.lianzhao.lead.snapshot;

import java.time.Clock;
import org.lianzhao.platform.GraphVersion;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells load balancers and operators, as {@code leadSnapshot}, whether lists are up to date. */
@Component
class LeadSnapshotHealthIndicator implements HealthIndicator {
    private final LeadSnapshots snapshots;
    private final GraphVersion version;
    private final LeadSnapshotHealth health;

    LeadSnapshotHealthIndicator(LeadSnapshots snapshots, GraphVersion version, Clock clock) {
        this.snapshots = snapshots;
        this.version = version;
        this.health = new LeadSnapshotHealth(clock);
    }

    @Override
    public Health health() {
        snapshots.prepare();
        return health.of(snapshots.heldVersion(), version.current());
    }
}
