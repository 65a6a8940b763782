package org.lianzhao.board.opportunity;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes opportunities, and reads what parks work on. Whoever calls has asked whether one may. */
@Repository
class OpportunityWorkRepository {
    /** The node and where it points; what the park searches by stands in one text. */
    static final String SAVE =
            """
            MATCH (p:Park {code: $park})
            MATCH (i:IndustryChain {code: $chain})
            OPTIONAL MATCH (s:ChainSegment {code: $segment})
            MERGE (o:Opportunity {id: $id})
            SET o += $properties
            SET o.adcode = p.adcode, o.searched = toLower(o.searched + ' ' + p.name + ' ' + i.name + ' '
              + coalesce(s.name, '') + ' ' + coalesce(reduce(t = '', a IN COLLECT { MATCH (a:Anchor) WHERE a.key IN $anchors
                RETURN a.shortName ORDER BY a.key } | t + a + ' '), ''))
            WITH o, p, i, s
            OPTIONAL MATCH (o)-[old:OF|SEEKS|SHOWN_TO]->()
            DELETE old
            WITH DISTINCT o, p, i, s
            MERGE (o)-[:OF]->(p)
            FOREACH (x IN CASE WHEN s IS NULL THEN [i] ELSE [] END | MERGE (o)-[:SEEKS]->(x))
            FOREACH (x IN CASE WHEN s IS NULL THEN [] ELSE [s] END | MERGE (o)-[:SEEKS]->(x))
            FOREACH (c IN COLLECT { MATCH (c:Chamber) WHERE c.key IN $shownTo RETURN c } | MERGE (o)-[:SHOWN_TO]->(c))
            WITH o
            OPTIONAL MATCH (r:OpportunityRevision {id: o.id})
            DELETE r
            """;

    static final String SAVE_REVISION =
            """
            MERGE (r:OpportunityRevision {id: $id})
            SET r += $properties
            """;

    static final String WORKED_ON =
            """
            MATCH (o:Opportunity) WHERE o.id IN $keys
            OPTIONAL MATCH (r:OpportunityRevision {id: o.id})
            RETURN o.id AS key, coalesce(r, o) AS w
            """;

    static final String REVISIONS =
            """
            MATCH (r:OpportunityRevision) WHERE r.id IN $keys
            RETURN r.id AS key, r AS w
            """;

    static final String CHANGE =
            """
            MATCH (o:Opportunity {id: $id})
            SET o += $properties
            """;

    static final String DELETE_DRAFT =
            """
            MATCH (o:Opportunity {id: $id}) WHERE o.publishedAt IS NULL
            DETACH DELETE o
            """;

    private final Neo4jClient neo4j;

    OpportunityWorkRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Saves it in place of what it was, and lets go of its revision. */
    void save(OpportunityWork work, Map<String, @Nullable Object> more) {
        var properties = properties(work);
        properties.put("searched", String.join(" ", work.words().texts()));
        properties.putAll(more);
        Statement.of(neo4j, SAVE)
                .with("id", work.key())
                .with("park", work.parkCode())
                .with("chain", work.chainCode())
                .with("segment", work.segmentCode())
                .with("anchors", work.words().anchorKeys())
                .with("shownTo", work.chambers())
                .with("properties", properties)
                .run();
    }

    void saveRevision(OpportunityWork work) {
        Statement.of(neo4j, SAVE_REVISION)
                .with("id", work.key())
                .with("properties", properties(work))
                .run();
    }

    /** What is worked on: the revision where there is one, else the opportunity itself. */
    Optional<OpportunityWork> workedOn(String key) {
        return Optional.ofNullable(works(WORKED_ON, List.of(key)).get(key));
    }

    Map<String, OpportunityWork> workedOn(Collection<String> keys) {
        return works(WORKED_ON, keys);
    }

    Map<String, OpportunityWork> revisions(Collection<String> keys) {
        return works(REVISIONS, keys);
    }

    private Map<String, OpportunityWork> works(String statement, Collection<String> keys) {
        var works = new HashMap<String, OpportunityWork>();
        KeyedRows.load(neo4j, statement, keys, OpportunityWorkRepository::work)
                .forEach((key, found) -> works.put(key, found.getFirst()));
        return works;
    }

    void change(String key, Map<String, ?> properties) {
        Statement.of(neo4j, CHANGE).with("id", key).with("properties", properties).run();
    }

    void deleteDraft(String key) {
        Statement.of(neo4j, DELETE_DRAFT).with("id", key).run();
    }

    /** Properties of a publication. */
    static Map<String, @Nullable Object> published(OffsetDateTime at, String by) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("status", OpportunityState.PUBLISHED.name());
        properties.put("publishedAt", at);
        properties.put("approvedBy", by);
        return properties;
    }

    private static OpportunityWork work(Record row) {
        return OpportunityRow.work(row.get("w"));
    }

    private static Map<String, @Nullable Object> properties(OpportunityWork work) {
        var words = work.words();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("park", work.parkCode());
        properties.put("chain", work.chainCode());
        properties.put("segment", work.segmentCode());
        properties.put("title", words.title());
        properties.put("description", words.description());
        properties.put("conditions", words.conditions());
        properties.put("offers", words.offers());
        properties.put("desk", words.desk());
        properties.put("minimumArea", words.minimumAreaSquareMetres());
        properties.put("maximumArea", words.maximumAreaSquareMetres());
        properties.put("anchors", words.anchorKeys());
        properties.put("visibility", work.visibility().name());
        properties.put("chambers", work.chambers());
        properties.put("regionCodes", work.regionCodes());
        properties.put("regions", work.regionCodes().stream().map(Adcode::prefix).toList());
        properties.put("deadline", work.deadline());
        properties.put("sample", work.sample());
        return properties;
    }
}
