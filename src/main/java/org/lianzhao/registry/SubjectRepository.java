package org.lianzhao.registry;

import java.util.List;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What a code names: the type of the node, as in its global id. */
@Repository
class SubjectRepository {
    static final String ZONE =
            """
            MATCH (n:Zone {code: $code})
            RETURN 'Zone' AS type
            """;

    static final String PLACE =
            """
            MATCH (n:Park|Zone {code: $code})
            RETURN CASE WHEN n:Park THEN 'Park' ELSE 'Zone' END AS type
            """;

    static final String TARGET =
            """
            MATCH (n:IndustryChain|ChainSegment {code: $code})
            RETURN CASE WHEN n:IndustryChain THEN 'IndustryChain' ELSE 'ChainSegment' END AS type
            """;

    static final String REGION =
            """
            MATCH (n:Region {adcode: $code})
            RETURN 'Region' AS type
            """;

    private final Neo4jClient neo4j;

    SubjectRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<String> zone(String code) {
        return types(ZONE, code);
    }

    List<String> place(String code) {
        return types(PLACE, code);
    }

    List<String> target(String code) {
        return types(TARGET, code);
    }

    List<String> region(String adcode) {
        return types(REGION, adcode);
    }

    private List<String> types(String statement, String code) {
        return Statement.of(neo4j, statement)
                .with("code", code)
                .list(row -> row.get("type").asString());
    }
}
