package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class RegionRepository {
    static final String BY_CODE =
            """
            MATCH (r:Region) WHERE r.adcode IN $codes
            RETURN r ORDER BY r.adcode
            """;

    static final String PROVINCES =
            """
            MATCH (r:Region) WHERE r.parent IS NULL
            RETURN r ORDER BY r.adcode
            """;

    static final String BELOW =
            """
            MATCH (r:Region {parent: $parent})
            RETURN r ORDER BY r.adcode
            """;

    private final Neo4jClient neo4j;

    RegionRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Region> regions(Collection<String> codes) {
        return Statement.shown(neo4j, BY_CODE).with("codes", codes).list(RegionRepository::region);
    }

    /** Provinces where no parent is given. */
    List<Region> below(@Nullable String parent) {
        var statement =
                parent == null
                        ? Statement.shown(neo4j, PROVINCES)
                        : Statement.shown(neo4j, BELOW).with("parent", parent);
        return statement.list(RegionRepository::region);
    }

    private static Region region(Record row) {
        return GraphObjects.region(row.get("r").asNode());
    }
}
