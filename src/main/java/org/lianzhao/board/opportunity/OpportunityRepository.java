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
 * has passed; a park team those published and its park's own; others all.
 */
@Repository
class OpportunityRepository {
    static final String BY_IDS =
            """
            MATCH (o:Opportunity) WHERE o.id IN $keys
              AND (($chamber IS NULL AND (o.status = 'PUBLISHED' OR $park IS NULL OR o.park = $park))
                OR (o.status = 'PUBLISHED' AND o.deadline >= $today AND (o.visibility = 'ALL'
                  OR EXISTS { MATCH (c:Chamber {key: $chamber})
                    WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) })))
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

    /** Those of these keys, whoever asks. */
    List<Opportunity> findAll(Collection<String> keys, LocalDate today) {
        return Statement.of(neo4j, REFERRED_FOR)
                .with("keys", keys)
                .list(row -> OpportunityRow.opportunity(row.get("o").asNode(), today));
    }
}
