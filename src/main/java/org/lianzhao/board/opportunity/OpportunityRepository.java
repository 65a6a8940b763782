package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Opportunities by id. A chamber account gets those published to its chamber, until their deadline
 * has passed, and those it has referred for, whatever became of them; a park team those published
 * and its park's own; others all.
 */
@Repository
class OpportunityRepository {
    static final String BY_IDS =
            """
            MATCH (o:Opportunity) WHERE o.id IN $keys
              AND (($chamber IS NULL AND (o.status = 'PUBLISHED' OR $park IS NULL OR o.park = $park))
                OR (o.status = 'PUBLISHED' AND o.deadline >= $today AND (o.visibility = 'ALL'
                  OR EXISTS { MATCH (c:Chamber {key: $chamber})
                    WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) }))
                OR EXISTS { MATCH (r:Referral {chamber: $chamber})
                  WHERE r.changedAt IS NOT NULL AND r.opportunity = o.id AND r.submittedAt IS NOT NULL })
            RETURN o ORDER BY o.id
            """;

    /** Those a chamber can answer. */
    static final String OPEN =
            """
            MATCH (o:Opportunity) WHERE o.id IN $keys
              AND o.status = 'PUBLISHED' AND o.deadline >= $today AND (o.visibility = 'ALL'
                OR EXISTS { MATCH (c:Chamber {key: $chamber})
                  WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) })
            RETURN o ORDER BY o.id
            """;

    static final String REFERRED_FOR =
            """
            MATCH (o:Opportunity) WHERE o.id IN $keys
            RETURN o ORDER BY o.id
            """;

    private final Neo4jClient neo4j;

    OpportunityRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Opportunity> find(Collection<String> keys, Viewer viewer, LocalDate today) {
        return Statement.of(neo4j, BY_IDS)
                .with("keys", keys)
                .with("chamber", viewer.chamber())
                .with("park", viewer.park())
                .with("today", today)
                .list(row -> OpportunityRow.opportunity(row.get("o").asNode(), today));
    }

    List<Opportunity> open(Collection<String> keys, String chamber, LocalDate today) {
        return Statement.of(neo4j, OPEN)
                .with("keys", keys)
                .with("chamber", chamber)
                .with("today", today)
                .list(row -> OpportunityRow.opportunity(row.get("o").asNode(), today));
    }

    /** Those of these keys, whoever asks. */
    List<Opportunity> findAll(Collection<String> keys, LocalDate today) {
        return Statement.of(neo4j, REFERRED_FOR)
                .with("keys", keys)
                .list(row -> OpportunityRow.opportunity(row.get("o").asNode(), today));
    }
}
