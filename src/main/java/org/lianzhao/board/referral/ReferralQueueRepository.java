package org.lianzhao.board.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The queue of each opportunity: who stands first for an enterprise, and who comes next. Whatever
 * moves a referral takes the queue first, so that moves come one after the other; that no
 * enterprise has two first ones is a constraint besides ({@code referral_first}).
 */
@Repository
class ReferralQueueRepository {
    /** The write holds the queue until the transaction ends; what time it is then decides. */
    static final String TAKE =
            """
            MERGE (q:ReferralQueue {id: $opportunity})
            SET q.places = coalesce(q.places, 0) + 1
            WITH q
            RETURN q.places AS place, datetime.truncate('millisecond', datetime.realtime()) AS at
            """;

    static final String ONE =
            """
            MATCH (r:Referral {id: $id})
            RETURN r
            """;

    /**
     * Under what an enterprise was referred before: by its code, or by its name where one has none.
     */
    static final String SUBJECT =
            """
            MATCH (r:Referral {opportunity: $opportunity})
            WHERE r.subject IS NOT NULL AND r.id <> $id
              AND (r.uscc = $uscc OR (r.folded = $folded AND (r.uscc IS NULL OR $uscc IS NULL)))
            RETURN r.subject AS subject ORDER BY r.place LIMIT 1
            """;

    static final String IS_TAKEN =
            """
            MATCH (r:Referral {firstOf: $firstOf}) WHERE r.id <> $id
            RETURN r.id AS id
            """;

    /** The first time and the first place stay. */
    static final String SUBMIT =
            """
            MATCH (r:Referral {id: $id})
            SET r += $properties, r.submittedAt = coalesce(r.submittedAt, $at), r.place = coalesce(r.place, $place),
              r.turn = coalesce(r.turn, r.opportunity + '|' + $place)
            RETURN r
            """;

    static final String MOVE =
            """
            MATCH (r:Referral {id: $id}) WHERE r.state IN $from
            SET r += $properties
            RETURN r
            """;

    static final String NEXT =
            """
            MATCH (r:Referral {opportunity: $opportunity, subject: $subject})
            WHERE r.standing = 'STANDBY' AND r.state = 'SUBMITTED'
            WITH r ORDER BY r.place LIMIT 1
            SET r += $properties
            RETURN r
            """;

    static final String OVERDUE =
            """
            MATCH (r:Referral)
            WHERE r.due < $today AND ((r.state IN ['SUBMITTED', 'SEEN'] AND r.standing = 'FIRST' AND r.escalatedAt IS NULL)
              OR r.state = 'RETURNED')
            RETURN r ORDER BY r.id
            """;

    private final Neo4jClient neo4j;

    ReferralQueueRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** A place in a queue, and when it was taken, by the database's clock. */
    record Place(long place, OffsetDateTime at) {}

    Place take(String opportunity) {
        return Statement.of(neo4j, TAKE)
                .with("opportunity", opportunity)
                .one(row -> new Place(row.get("place").asLong(), row.get("at").asOffsetDateTime()))
                .orElseThrow();
    }

    /** A referral whatever it is in; for who holds its queue. */
    Optional<Referral> find(String id) {
        return Statement.of(neo4j, ONE)
                .with("id", id)
                .one(row -> ReferralRow.referral(row.get("r")));
    }

    /** What an enterprise is called in the queue, where it was referred before. */
    Optional<String> subject(String opportunity, String id, @Nullable String uscc, String folded) {
        return Statement.of(neo4j, SUBJECT)
                .with("opportunity", opportunity)
                .with("id", id)
                .with("uscc", uscc)
                .with("folded", folded)
                .one(row -> row.get("subject").asString());
    }

    boolean isTaken(String firstOf, String id) {
        return Statement.of(neo4j, IS_TAKEN)
                .with("firstOf", firstOf)
                .with("id", id)
                .one(row -> row)
                .isPresent();
    }

    Referral submit(String id, Place place, Map<String, @Nullable Object> properties) {
        return Statement.of(neo4j, SUBMIT)
                .with("id", id)
                .with("at", place.at())
                .with("place", place.place())
                .with("properties", properties)
                .one(row -> ReferralRow.referral(row.get("r")))
                .orElseThrow();
    }

    /** Changes a referral that is in one of these states, where it is. */
    Optional<Referral> move(
            String id, List<ReferralState> from, Map<String, @Nullable Object> properties) {
        return Statement.of(neo4j, MOVE)
                .with("id", id)
                .with("from", from.stream().map(Enum::name).toList())
                .with("properties", properties)
                .one(row -> ReferralRow.referral(row.get("r")));
    }

    /** Changes whoever stands next for that enterprise, where somebody does. */
    Optional<Referral> moveNext(
            String opportunity, String subject, Map<String, @Nullable Object> properties) {
        return Statement.of(neo4j, NEXT)
                .with("opportunity", opportunity)
                .with("subject", subject)
                .with("properties", properties)
                .one(row -> ReferralRow.referral(row.get("r")));
    }

    List<Referral> overdue(LocalDate today) {
        return Statement.of(neo4j, OVERDUE)
                .with("today", today)
                .list(row -> ReferralRow.referral(row.get("r")));
    }
}
