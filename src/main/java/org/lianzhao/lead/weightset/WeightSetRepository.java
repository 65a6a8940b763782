package org.lianzhao.lead.weightset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.WeightFactors;
import org.lianzhao.platform.KeyedRows;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class WeightSetRepository {
    static final String OF_PARKS =
            """
            MATCH (p:Park)-[:HAS_WEIGHT_SET]->(w:WeightSet) WHERE p.code IN $keys
            RETURN p.code AS key, w ORDER BY key, w.name
            """;

    static final String BY_ID =
            """
            MATCH (w:WeightSet {id: $id}) WHERE $park IS NULL OR w.park = $park
            RETURN w
            """;

    /** Leaves a set of that name as it is; the constraint makes this safe against another save. */
    static final String SAVE =
            """
            MATCH (p:Park {code: $park})
            MERGE (w:WeightSet {park: p.code, name: $name})
            ON CREATE SET w += $properties
            MERGE (p)-[:HAS_WEIGHT_SET]->(w)
            RETURN w
            """;

    static final String DELETE =
            """
            MATCH (w:WeightSet {id: $id})
            WITH w, properties(w) AS deleted
            DETACH DELETE w
            RETURN deleted AS w
            """;

    private final Neo4jClient neo4j;

    WeightSetRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Map<String, List<WeightSet>> ofParks(Collection<String> parks) {
        return KeyedRows.load(neo4j, OF_PARKS, parks, row -> weightSet(row.get("w")));
    }

    /** The set with that key, of that park unless it is null. */
    Optional<WeightSet> find(String key, @Nullable String park) {
        return one(neo4j.query(BY_ID).bind(key).to("id").bind(park).to("park"));
    }

    /** The set of that park and name: the one given, or the one that was there. */
    WeightSet save(WeightSet set) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", set.key());
        properties.put("savedBy", set.savedBy());
        properties.put("savedAt", set.savedAt());
        set.tuning()
                .factors()
                .forEach((feature, factor) -> properties.put(feature.field(), factor));
        return one(neo4j.query(SAVE)
                        .bind(set.parkCode())
                        .to("park")
                        .bind(set.name())
                        .to("name")
                        .bind(properties)
                        .to("properties"))
                .orElseThrow();
    }

    Optional<WeightSet> delete(String key) {
        return one(neo4j.query(DELETE).bind(key).to("id"));
    }

    private static Optional<WeightSet> one(Neo4jClient.RunnableSpec query) {
        return query.fetchAs(WeightSet.class)
                .mappedBy((types, row) -> weightSet(row.get("w")))
                .one();
    }

    private static WeightSet weightSet(MapAccessor w) {
        var factors = new EnumMap<LeadFeature, Double>(LeadFeature.class);
        for (var feature : LeadFeature.TUNABLE) {
            factors.put(feature, w.get(feature.field()).asDouble(1));
        }
        return new WeightSet(
                w.get("id").asString(),
                w.get("park").asString(),
                w.get("name").asString(),
                new WeightFactors(factors),
                w.get("savedBy").asString(),
                w.get("savedAt").asOffsetDateTime());
    }
}
