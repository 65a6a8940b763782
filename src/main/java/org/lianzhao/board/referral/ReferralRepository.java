package org.lianzhao.board.referral;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Referrals as somebody may see them: a chamber its own, a park those that were submitted to it,
 * others all that were submitted.
 */
@Repository
class ReferralRepository {
    private static final String CONDITIONS =
            """
              AND (r.submittedAt IS NOT NULL OR $chamber IS NOT NULL)
              AND ($states IS NULL OR r.state IN $states)
              AND ($opportunity IS NULL OR r.opportunity = $opportunity)
              AND ($escalated IS NULL OR (r.escalatedAt IS NOT NULL AND r.state IN ['SUBMITTED', 'SEEN']) = $escalated)
            """;

    static final String PAGE = page("(r:Referral)");

    /** Entered by the chamber: what others refer makes no difference, not in time either. */
    static final String PAGE_OF_CHAMBER = page("(r:Referral {chamber: $chamber})");

    static final String PAGE_OF_PARK = page("(r:Referral {park: $park})");

    static final String COUNT = count("(r:Referral)");
    static final String COUNT_OF_CHAMBER = count("(r:Referral {chamber: $chamber})");
    static final String COUNT_OF_PARK = count("(r:Referral {park: $park})");

    static final String BY_IDS =
            """
            MATCH (r:Referral) WHERE r.id IN $keys
              AND ($chamber IS NULL OR r.chamber = $chamber)
              AND ($park IS NULL OR r.park = $park)
              AND (r.submittedAt IS NOT NULL OR $chamber IS NOT NULL)
            RETURN r ORDER BY r.id
            """;

    /** How many a chamber has open for some opportunities. */
    static final String OPEN =
            """
            MATCH (r:Referral) WHERE r.opportunity IN $keys AND r.chamber = $of AND r.state IN $states
            RETURN r.opportunity AS key, count(r) AS open ORDER BY key
            """;

    /** The pair's constraint makes this safe against another draft of the same. */
    static final String DRAFT =
            """
            MATCH (:Chamber {key: $of})-[:HAS_MEMBER]->(m:MemberFirm|Enterprise {key: $member})
            MATCH (o:Opportunity {id: $opportunity})
            MERGE (r:Referral {pair: $pair})
            ON CREATE SET r += $properties
            MERGE (r)-[:OF_MEMBER]->(m)
            MERGE (r)-[:FOR_OPPORTUNITY]->(o)
            RETURN r
            """;

    static final String ANSWER =
            """
            MATCH (r:Referral {id: $id}) WHERE r.state IN ['DRAFT', 'RETURNED', 'WITHDRAWN', 'LAPSED']
            SET r += $properties
            RETURN r
            """;

    private final Neo4jClient neo4j;

    ReferralRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    private static String page(String entry) {
        return """
        MATCH %s
        WHERE ($afterTime IS NULL OR r.changedAt < $afterTime OR (r.changedAt = $afterTime AND r.id > $afterKey))
        %sRETURN r ORDER BY r.changedAt DESC, r.id LIMIT $limit
        """
                .formatted(entry, CONDITIONS);
    }

    private static String count(String entry) {
        return """
        MATCH %s
        WHERE true
        %sRETURN count(r) AS referrals
        """
                .formatted(entry, CONDITIONS);
    }

    /** The statement for whose referrals the viewer sees. */
    private static String entered(Viewer viewer, String all, String ofChamber, String ofPark) {
        return viewer.chamber() != null ? ofChamber : viewer.park() != null ? ofPark : all;
    }

    List<Referral> page(ReferralFilter filter, Viewer viewer, PageRequest page) {
        return scoped(entered(viewer, PAGE, PAGE_OF_CHAMBER, PAGE_OF_PARK), viewer)
                .withAll(filter.parameters())
                .with("afterTime", page.afterTime(0))
                .with("afterKey", page.afterValue(1))
                .with("limit", page.first() + 1)
                .list(row -> ReferralRow.referral(row.get("r")));
    }

    long count(ReferralFilter filter, Viewer viewer) {
        return scoped(entered(viewer, COUNT, COUNT_OF_CHAMBER, COUNT_OF_PARK), viewer)
                .withAll(filter.parameters())
                .one(row -> row.get("referrals").asLong())
                .orElseThrow();
    }

    List<Referral> find(Collection<String> keys, Viewer viewer) {
        return scoped(BY_IDS, viewer)
                .with("keys", keys)
                .list(row -> ReferralRow.referral(row.get("r")));
    }

    private Statement scoped(String statement, Viewer viewer) {
        return Statement.of(neo4j, statement)
                .with("chamber", viewer.chamber())
                .with("park", viewer.park());
    }

    /** Open referrals of a chamber by opportunity; those without any are left out. */
    Map<String, Integer> open(String chamber, Collection<String> opportunities) {
        return Statement.of(neo4j, OPEN)
                .with("of", chamber)
                .with("keys", opportunities)
                .with("states", ReferralState.OPEN.stream().map(Enum::name).toList())
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("key").asString(), row -> row.get("open").asInt()));
    }

    /** The chamber's referral of that member for that opportunity, a new draft where none was. */
    Optional<Referral> draft(
            String chamber,
            String member,
            String opportunity,
            Map<String, @Nullable Object> properties) {
        return Statement.of(neo4j, DRAFT)
                .with("of", chamber)
                .with("member", member)
                .with("opportunity", opportunity)
                .with("pair", String.join("|", chamber, opportunity, member))
                .with("properties", properties)
                .one(row -> ReferralRow.referral(row.get("r")));
    }

    /** Saves the answers, unless the park has them already. */
    Optional<Referral> answer(String id, ReferralAnswers answers, OffsetDateTime now) {
        return Statement.of(neo4j, ANSWER)
                .with("id", id)
                .with(
                        "properties",
                        Map.of(
                                "offers", answers.offers(),
                                "needs", answers.needs(),
                                "unclear", answers.unclear(),
                                "changedAt", now))
                .one(row -> ReferralRow.referral(row.get("r")));
    }
}
