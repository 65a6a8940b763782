package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What a park has an opportunity for already, and which of them end. */
@Repository
class OpportunityTermsRepository {
    /** Locks by counting (decision 27): a park's drafts are made by one at a time. */
    static final String LOCK =
            """
            MERGE (b:Board {id: 'board'})
            SET b.turns = coalesce(b.turns, 0) + 1
            RETURN b.turns AS turns, coalesce(b.drafted, false) AS drafted
            """;

    static final String MARK_DRAFTED =
            """
            MATCH (b:Board {id: 'board'})
            SET b.drafted = true
            """;

    /** Codes of what the park has an opportunity for that is not over. */
    static final String SOUGHT =
            """
            MATCH (o:Opportunity {park: $park})
            WHERE o.status = 'DRAFT' OR (o.status = 'PUBLISHED' AND o.deadline >= $today)
            RETURN DISTINCT coalesce(o.segment, o.chain) AS code
            """;

    static final String ENDING_ON =
            """
            MATCH (o:Opportunity) WHERE o.status = 'PUBLISHED' AND o.deadline = $day
            RETURN o ORDER BY o.id
            """;

    /** Others of the park about the same that can be answered. */
    static final String ALIKE =
            """
            MATCH (o:Opportunity {park: $park})
            WHERE o.id <> $id AND o.status = 'PUBLISHED' AND o.deadline >= $today AND o.chain = $chain
              AND coalesce(o.segment, '') = coalesce($segment, '')
            RETURN o ORDER BY o.deadline, o.id LIMIT 5
            """;

    private final Neo4jClient neo4j;

    OpportunityTermsRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<OpportunityWork> alike(OpportunityWork work, LocalDate today) {
        return Statement.of(neo4j, ALIKE)
                .with("park", work.parkCode())
                .with("id", work.key())
                .with("chain", work.chainCode())
                .with("segment", work.segmentCode())
                .with("today", today)
                .list(row -> OpportunityRow.work(row.get("o")));
    }

    /** Those published whose last day that is. */
    List<Opportunity> endingOn(LocalDate day, LocalDate today) {
        return Statement.of(neo4j, ENDING_ON)
                .with("day", day)
                .list(row -> OpportunityRow.opportunity(row.get("o").asNode(), today));
    }

    /** Waits for others who make drafts; says whether the first ones have ever been made. */
    boolean lock() {
        return Statement.of(neo4j, LOCK).one(row -> row.get("drafted").asBoolean()).orElse(false);
    }

    void markDrafted() {
        Statement.of(neo4j, MARK_DRAFTED).run();
    }

    List<String> sought(String park, LocalDate today) {
        return Statement.of(neo4j, SOUGHT)
                .with("park", park)
                .with("today", today)
                .list(row -> row.get("code").asString());
    }
}
