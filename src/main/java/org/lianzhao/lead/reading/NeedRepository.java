package org.lianzhao.lead.reading;

import java.util.List;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements that needs are understood by. What they return is read by {@link NeedReader}. */
@Repository
class NeedRepository {
    static final String ALL_SEGMENTS =
            """
            MATCH (s:ChainSegment)
            RETURN s ORDER BY s.code
            """;

    static final String CHAINS =
            """
            MATCH (c:IndustryChain)
            RETURN c.code AS code, c.name AS name ORDER BY code
            """;

    static final String PARKS =
            """
            MATCH (z:Zone)-[:HAS_PARK]->(p:Park)
            MATCH (place:Region {adcode: p.adcode})
            MATCH (m:Region {adcode: left(z.adcode, 2) + '0000'})
            RETURN p.code AS code, p.name AS name, z.code AS zone, place, m.name AS municipality,
              COLLECT { MATCH (s:GraphState {id: 'graph'}) RETURN s.asOf }[0] AS asOf
            ORDER BY code
            """;

    static final String REGIONS =
            """
            MATCH (r:Region)
            RETURN r ORDER BY r.adcode
            """;

    private final Neo4jClient neo4j;

    NeedRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Record> segments() {
        return Statement.of(neo4j, ALL_SEGMENTS).list();
    }

    List<Record> chains() {
        return Statement.of(neo4j, CHAINS).list();
    }

    List<Record> parks() {
        return Statement.of(neo4j, PARKS).list();
    }

    List<Record> regions() {
        return Statement.of(neo4j, REGIONS).list();
    }
}
