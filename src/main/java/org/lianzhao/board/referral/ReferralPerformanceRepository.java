package org.lianzhao.board.referral;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.referral.ReferralPerformance.Sample;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What performance is computed from. */
@Repository
class ReferralPerformanceRepository {
    static final String SAMPLES = samples("(r:Referral)");
    static final String SAMPLES_OF_CHAMBER = samples("(r:Referral {chamber: $of})");
    static final String SAMPLES_OF_PARK = samples("(r:Referral {park: $at})");

    private final Neo4jClient neo4j;

    ReferralPerformanceRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    private static String samples(String entry) {
        return """
        MATCH %s WHERE r.submittedAt IS NOT NULL
          AND ($of IS NULL OR r.chamber = $of) AND ($at IS NULL OR r.park = $at)
        RETURN r.submittedAt AS submittedAt, r.state AS state, r.seenAt IS NOT NULL AS seen, r.acceptedAt IS NOT NULL AS accepted,
          r.metAt IS NOT NULL AS met, r.projectAt IS NOT NULL AS project, r.responseSeconds AS responseSeconds
        ORDER BY submittedAt, r.id
        """
                .formatted(entry);
    }

    /** Submitted referrals of a chamber to a park; null for any. */
    List<Sample> samples(@Nullable String chamber, @Nullable String park) {
        var statement =
                chamber != null ? SAMPLES_OF_CHAMBER : park != null ? SAMPLES_OF_PARK : SAMPLES;
        return Statement.of(neo4j, statement)
                .with("of", chamber)
                .with("at", park)
                .list(ReferralPerformanceRepository::sample);
    }

    private static Sample sample(Record row) {
        var seconds = row.get("responseSeconds");
        return new Sample(
                YearMonth.from(
                        row.get("submittedAt")
                                .asOffsetDateTime()
                                .atZoneSameInstant(BoardDays.ZONE)),
                ReferralState.valueOf(row.get("state").asString()),
                row.get("seen").asBoolean(),
                row.get("accepted").asBoolean(),
                row.get("met").asBoolean(),
                row.get("project").asBoolean(),
                seconds.isNull() ? null : seconds.asLong());
    }
}
