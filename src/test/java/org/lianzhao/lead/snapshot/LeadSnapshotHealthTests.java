package org.lianzhao.lead.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class LeadSnapshotHealthTests {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-25T08:00:00Z"));

    @Test
    void isUpWhileASnapshotIsCurrentAndNotBeforeTheFirst() {
        var health = new LeadSnapshotHealth(clock());
        assertThat(told(health, null, "1-a").getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(told(health, "1-a", "1-a").getStatus()).isEqualTo(Status.UP);
        assertThat(told(health, "1-a", "1-a").getDetails()).containsEntry("behindSeconds", 0L);
    }

    @Test
    void isOutOfServiceWhereItStaysBehindForTooLong() {
        var health = new LeadSnapshotHealth(clock());
        assertThat(told(health, "1-a", "2-b").getStatus()).isEqualTo(Status.UP);
        later(LeadSnapshotHealth.PATIENCE);
        assertThat(told(health, "1-a", "2-b").getStatus()).isEqualTo(Status.UP);
        later(Duration.ofSeconds(1));
        assertThat(told(health, "1-a", "3-c").getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(told(health, "3-c", "3-c").getStatus()).isEqualTo(Status.UP);
        assertThat(told(health, "3-c", "4-d").getDetails()).containsEntry("behindSeconds", 0L);
    }

    private static Health told(LeadSnapshotHealth health, @Nullable String held, String current) {
        var builder = new Health.Builder();
        health.tell(builder, held, current);
        return builder.build();
    }

    private void later(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
