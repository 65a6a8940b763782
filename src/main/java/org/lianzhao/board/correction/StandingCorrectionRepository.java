package org.lianzhao.board.correction;

import java.util.List;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Accepted corrections that the graph does not follow any more. */
@Repository
class StandingCorrectionRepository {
    /**
     * What was wrong is there again: the same fact, unless its source saw it after the decision, or
     * the value that was corrected, and no other.
     */
    static final String UNDONE =
            """
            MATCH (c:Correction {state: 'ACCEPTED'})
            MATCH (e:Enterprise {key: c.enterprise})
            WHERE CASE c.subject
              WHEN 'NAME' THEN e.name = c.before
              WHEN 'LEGAL_NAME' THEN coalesce(e.legalName, '') = coalesce(c.before, '')
              WHEN 'ENGLISH_NAME' THEN coalesce(e.nameEn, '') = coalesce(c.before, '')
              WHEN 'REGION' THEN (e.adcode IS NULL AND c.before IS NULL)
                OR EXISTS { MATCH (r:Region {adcode: e.adcode}) WHERE c.before ENDS WITH r.name }
              ELSE EXISTS { (e)-[r]-() WHERE r.evidenceId = c.evidence
                AND coalesce(r.observedOn, '') <= toString(date(c.decidedAt)) } END
            RETURN c ORDER BY c.decidedAt, c.id
            """;

    private final Neo4jClient neo4j;

    StandingCorrectionRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** In the order in which they were decided. */
    List<Correction> undone() {
        return Statement.of(neo4j, UNDONE).list(CorrectionRepository::correction);
    }
}
