package org.lianzhao.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.input.CompanyName;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What the graph knows of what rows refer to, and of what they may contradict. */
@Repository
class KnownRepository {
    static final String EXISTING_REGIONS =
            "MATCH (n:Region) WHERE n.adcode IN $keys RETURN n.adcode AS key";
    static final String EXISTING_ZONES =
            "MATCH (n:Zone) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_PARKS =
            "MATCH (n:Park) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_PLACES =
            "MATCH (n:Park|Zone) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_LOCATIONS =
            """
            MATCH (n:Park|Zone) WHERE n.code IN $keys RETURN n.code AS key
            UNION
            MATCH (n:Region) WHERE n.adcode IN $keys RETURN n.adcode AS key
            """;
    static final String EXISTING_CHAINS =
            "MATCH (n:IndustryChain) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_SEGMENTS =
            "MATCH (n:ChainSegment) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_DIRECTIONS =
            "MATCH (n:IndustryChain|ChainSegment) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_ENTERPRISES =
            "MATCH (n:Enterprise) WHERE n.key IN $keys RETURN n.key AS key";
    static final String EXISTING_ANCHORS =
            "MATCH (n:Anchor&Enterprise) WHERE n.key IN $keys RETURN n.key AS key";

    static final String ENTERPRISES_BY_USCC =
            "MATCH (n:Enterprise) WHERE n.uscc IN $usccs RETURN n.uscc AS uscc, n.key AS key";

    static final String REGIONS_ABOVE =
            """
            MATCH (r:Region) WHERE r.adcode IN $keys AND r.parent IS NOT NULL
            RETURN r.adcode AS below, r.parent AS above
            """;
    static final String SEGMENTS_ABOVE =
            """
            MATCH (s:ChainSegment)-[:PART_OF]->(p:ChainSegment) WHERE s.code IN $keys
            RETURN s.code AS below, p.code AS above
            """;
    static final String SEGMENTS_FED =
            """
            MATCH (s:ChainSegment)-[:FEEDS]->(t:ChainSegment) WHERE s.code IN $keys
            RETURN s.code AS below, t.code AS above
            """;
    static final String INVESTORS =
            """
            MATCH (b:Enterprise)<-[r:INVESTS_IN]-(a:Enterprise)
            WHERE b.key IN $keys AND coalesce(r.kind, '') <> 'MINORITY'
            RETURN b.key AS below, a.key AS above
            """;

    static final String REGIONS_AROUND =
            """
            MATCH (r:Region) WHERE r.adcode IN $keys OR r.parent IN $keys
            RETURN r.adcode AS key, r.level AS level, null AS chain, r.parent AS parent
            """;
    static final String SEGMENTS_AROUND =
            """
            MATCH (s:ChainSegment) WHERE s.code IN $keys OR s.parent IN $keys
            RETURN s.code AS key, toString(s.level) AS level, s.chain AS chain, s.parent AS parent
            """;

    /** Folded as {@code CompanyName} does. */
    static final String ENTERPRISES_NAMED =
            """
            MATCH (e:Enterprise)
            WHERE e.key IN $keys OR any(name IN [e.name, e.legalName] WHERE reduce(folded = '',
              part IN split(toLower(normalize(name, NFKC)), $signs) | folded + part) IN $forms)
            RETURN e.key AS key, e.legalName AS legalName, e.name AS name, e.uscc AS uscc, e.adcode AS adcode
            """;

    static final String CHAMBERS_NAMED =
            """
            MATCH (c:Chamber)
            WHERE c.key IN $keys OR reduce(folded = '',
              part IN split(toLower(normalize(c.name, NFKC)), $signs) | folded + part) IN $forms
            RETURN c.key AS key, c.name AS legalName, c.name AS name, c.uscc AS uscc, c.adcode AS adcode
            """;

    private final Neo4jClient neo4j;

    KnownRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Which of the keys are in the graph already. */
    Set<String> existing(Reference reference, Collection<String> keys) {
        var statement =
                switch (reference) {
                    case REGION -> EXISTING_REGIONS;
                    case ZONE -> EXISTING_ZONES;
                    case PARK -> EXISTING_PARKS;
                    case PLACE -> EXISTING_PLACES;
                    case LOCATION -> EXISTING_LOCATIONS;
                    case CHAIN -> EXISTING_CHAINS;
                    case SEGMENT -> EXISTING_SEGMENTS;
                    case DIRECTION -> EXISTING_DIRECTIONS;
                    case ENTERPRISE -> EXISTING_ENTERPRISES;
                    case ANCHOR -> EXISTING_ANCHORS;
                };
        return Set.copyOf(
                Statement.of(neo4j, statement)
                        .with("keys", keys)
                        .list(row -> row.get("key").asString()));
    }

    /** Keys of the enterprises that have those codes, by code. */
    Map<String, String> enterprisesByUscc(Collection<String> usccs) {
        return Statement.of(neo4j, ENTERPRISES_BY_USCC).with("usccs", usccs).list().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("uscc").asString(),
                                row -> row.get("key").asString()));
    }

    /** What stands directly above some keys. */
    List<CircleChecks.Step> above(Ladder ladder, Collection<String> keys) {
        return Statement.of(neo4j, ladder.steps())
                .with("keys", keys)
                .list(row ->
                        new CircleChecks.Step(
                                row.get("below").asString(), row.get("above").asString()));
    }

    /** Some regions or segments, and what is directly below them. */
    List<ParentChecks.Node> around(Ladder ladder, Collection<String> keys) {
        var statement = ladder.equals(Ladder.REGIONS) ? REGIONS_AROUND : SEGMENTS_AROUND;
        return Statement.of(neo4j, statement)
                .with("keys", keys)
                .list(row ->
                        new ParentChecks.Node(
                                row.get("key").asString(),
                                row.get("level").asString(),
                                row.get("chain").asString(null),
                                row.get("parent").asString(null),
                                null));
    }

    /** Who has one of the keys, or a name of these forms. */
    List<NameChecks.Named> named(
            String statement, Collection<String> keys, Collection<String> forms) {
        return Statement.of(neo4j, statement)
                .with("keys", keys)
                .with("forms", forms)
                .with("signs", CompanyName.SIGNS)
                .list(row ->
                        NameChecks.Named.of(
                                row.get("key").asString(),
                                row.get("legalName").asString(null),
                                row.get("name").asString(),
                                row.get("uscc").asString(null),
                                row.get("adcode").asString(null),
                                "in the graph"));
    }
}
