package org.lianzhao.lead.snapshot;

import java.time.Clock;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.OutageLog;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells load balancers and operators, as {@code leadSnapshot}, whether lists are up to date. */
@Component
class LeadSnapshotHealthIndicator extends AbstractHealthIndicator {
    private final LeadSnapshots snapshots;
    private final GraphVersion version;
    private final LeadSnapshotHealth health;

    LeadSnapshotHealthIndicator(LeadSnapshots snapshots, GraphVersion version, Clock clock) {
        this.snapshots = snapshots;
        this.version = version;
        this.health = new LeadSnapshotHealth(clock);
    }

    /** An outage has no exception here, which would be logged with its trace at every probe. */
    @Override
    protected void doHealthCheck(Health.Builder builder) {
        snapshots.prepare();
        try {
            health.tell(builder, snapshots.heldVersion(), version.current());
        } catch (RuntimeException ex) {
            if (!DatabaseOutage.isCauseOf(ex) && !DatabaseOutage.isTimeout(ex)) {
                throw ex;
            }
            OutageLog.note(ex);
            builder.down();
        }
    }
}
