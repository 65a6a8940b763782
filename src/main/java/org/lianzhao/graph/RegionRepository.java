package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
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
        return List.copyOf(
                neo4j.query(BY_CODE)
                        .bind(codes)
                        .to("codes")
                        .fetchAs(Region.class)
                        .mappedBy((types, row) -> GraphObjects.region(row.get("r").asNode()))
                        .all());
    }

    List<Region> below(@Nullable String parent) {
        return List.copyOf(
                (parent == null
                                ? neo4j.query(PROVINCES)
                                : neo4j.query(BELOW).bind(parent).to("parent"))
                        .fetchAs(Region.class)
                        .mappedBy((types, row) -> GraphObjects.region(row.get("r").asNode()))
                        .all());
    }
}
