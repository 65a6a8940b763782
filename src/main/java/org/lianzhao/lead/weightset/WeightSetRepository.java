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
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.TypedText;
import org.neo4j.driver.Record;
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

    /**
     * Leaves a set of the same name as it is; the constraint makes this safe against another save.
     */
    static final String SAVE =
            """
            MATCH (p:Park {code: $park})
            MERGE (w:WeightSet {park: p.code, folded: $folded})
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
        return KeyedRows.load(Statement.of(neo4j, OF_PARKS), parks, WeightSetRepository::weightSet);
    }

    /** The set with that key, of that park unless it is null. */
    Optional<WeightSet> find(String key, @Nullable String park) {
        return Statement.of(neo4j, BY_ID)
                .with("id", key)
                .with("park", park)
                .one(WeightSetRepository::weightSet);
    }

    /** The set of that park and name: the one given, or the one that was there. */
    WeightSet save(WeightSet set) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", set.key());
        properties.put("name", set.name());
        properties.put("savedBy", set.savedBy());
        properties.put("savedAt", set.savedAt());
        set.tuning()
                .factors()
                .forEach((feature, factor) -> properties.put(feature.field(), factor));
        return Statement.of(neo4j, SAVE)
                .with("park", set.parkCode())
                .with("folded", TypedText.folded(set.name()))
                .with("properties", properties)
                .one(WeightSetRepository::weightSet)
                .orElseThrow();
    }

    Optional<WeightSet> delete(String key) {
        return Statement.of(neo4j, DELETE).with("id", key).one(WeightSetRepository::weightSet);
    }

    private static WeightSet weightSet(Record row) {
        var w = row.get("w");
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
