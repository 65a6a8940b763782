package org.lianzhao.board.correction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Corrections that enterprises ask for. */
@Repository
class CorrectionRepository {
    private static final String LIST = "corrections ";

    /**
     * Counts on the enterprise's own node of corrections before it looks how many are open
     * (decision 27), so that many at once do not pass the cap.
     */
    static final String REQUEST =
            """
            MERGE (t:CorrectionTurn {enterprise: $enterprise})
            SET t.turns = coalesce(t.turns, 0) + 1
            WITH t, COUNT { (c:Correction {enterprise: $enterprise}) WHERE c.state = 'OPEN' } AS open
            WHERE open < $most
            CREATE (c:Correction {id: $id, enterprise: $enterprise, state: 'OPEN'})
            SET c += $properties
            RETURN c
            """;

    static final String OF_ENTERPRISE =
            """
            MATCH (c:Correction {enterprise: $enterprise})
            RETURN c ORDER BY c.requestedAt DESC, c.id LIMIT 100
            """;

    static final String PAGE =
            """
            MATCH (c:Correction)
            WHERE ($open IS NULL OR (c.state = 'OPEN') = $open)
              AND ($enterprise IS NULL OR c.enterprise = $enterprise)
              AND ($afterAt IS NULL OR c.requestedAt > $afterAt OR (c.requestedAt = $afterAt AND c.id > $afterId))
            RETURN c ORDER BY c.requestedAt, c.id LIMIT $limit
            """;

    static final String COUNT =
            """
            MATCH (c:Correction)
            WHERE ($open IS NULL OR (c.state = 'OPEN') = $open)
              AND ($enterprise IS NULL OR c.enterprise = $enterprise)
            RETURN count(c) AS total
            """;

    /** Only one that is open: of two who decide at once, the second finds none. */
    static final String DECIDE =
            """
            MATCH (c:Correction {id: $id})
            SET c.turns = coalesce(c.turns, 0) + 1
            WITH c WHERE c.state = 'OPEN'
            SET c += $properties
            RETURN c
            """;

    static final String BY_ID =
            """
            MATCH (c:Correction {id: $id})
            RETURN c
            """;

    static final String OVERDUE =
            """
            MATCH (c:Correction {state: 'OPEN'}) WHERE c.dueOn <= $day
            RETURN c ORDER BY c.dueOn, c.id
            """;

    private final Neo4jClient neo4j;

    CorrectionRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Enters it, unless the enterprise has as many open ones as it may. */
    Optional<Correction> request(Correction asked, int most) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("subject", asked.subject().name());
        properties.put("evidence", asked.evidence());
        properties.put("before", asked.before());
        properties.put("proposed", asked.proposed());
        properties.put("grounds", asked.grounds());
        properties.put("url", asked.url());
        properties.put("requestedAt", asked.requestedAt());
        properties.put("dueOn", asked.dueOn());
        return Statement.of(neo4j, REQUEST)
                .with("enterprise", asked.enterpriseKey())
                .with("id", asked.key())
                .with("most", most)
                .with("properties", properties)
                .one(CorrectionRepository::correction);
    }

    List<Correction> ofEnterprise(String key) {
        return Statement.of(neo4j, OF_ENTERPRISE)
                .with("enterprise", key)
                .list(CorrectionRepository::correction);
    }

    Optional<Correction> find(String id) {
        return Statement.of(neo4j, BY_ID).with("id", id).one(CorrectionRepository::correction);
    }

    /**
     * Which corrections are asked for.
     *
     * @param open whether it waits for its decision; null where that does not matter
     * @param enterprise key; null for all enterprises
     */
    record Wanted(@Nullable Boolean open, @Nullable String enterprise) {}

    /** A page of corrections, the longest waiting first. */
    PagedList<Correction> page(Wanted wanted, int first, @Nullable String after, boolean counted) {
        var list = LIST + wanted;
        var page = PageRequest.of(first, after, list, 2);
        var rows =
                Statement.of(neo4j, PAGE)
                        .with("open", wanted.open())
                        .with("enterprise", wanted.enterprise())
                        .with("afterAt", page.afterTime(0))
                        .with("afterId", page.afterValue(1))
                        .with("limit", first + 1)
                        .list(CorrectionRepository::correction);
        return PagedList.of(
                page,
                rows,
                counted ? count(wanted) : -1,
                each -> new Keyset(list, List.of(PageRequest.time(each.requestedAt()), each.key())),
                each -> each);
    }

    private long count(Wanted wanted) {
        return Statement.of(neo4j, COUNT)
                .with("open", wanted.open())
                .with("enterprise", wanted.enterprise())
                .one(row -> row.get("total").asLong())
                .orElse(0L);
    }

    List<Correction> overdue(LocalDate day) {
        return Statement.of(neo4j, OVERDUE).with("day", day).list(CorrectionRepository::correction);
    }

    /** Decides it; nothing where somebody has. */
    Optional<Correction> decide(
            String id, CorrectionState state, String decision, String by, OffsetDateTime at) {
        return Statement.of(neo4j, DECIDE)
                .with("id", id)
                .with(
                        "properties",
                        Map.of(
                                "state", state.name(),
                                "decision", decision,
                                "decidedBy", by,
                                "decidedAt", at))
                .one(CorrectionRepository::correction);
    }

    static Correction correction(Record row) {
        var c = row.get("c");
        return new Correction(
                c.get("id").asString(),
                c.get("enterprise").asString(),
                CorrectionSubject.valueOf(c.get("subject").asString()),
                c.get("evidence").asString(null),
                c.get("before").asString(null),
                c.get("proposed").asString(),
                c.get("grounds").asString(),
                c.get("url").asString(null),
                c.get("requestedAt").asOffsetDateTime(),
                c.get("dueOn").asLocalDate(),
                CorrectionState.valueOf(c.get("state").asString()),
                c.get("decision").asString(null),
                c.get("decidedBy").asString(null),
                c.get("decidedAt").isNull() ? null : c.get("decidedAt").asOffsetDateTime());
    }
}
