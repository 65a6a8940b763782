package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Zones and parks, and what is known about many of them at once, by code. */
@Repository
@Transactional(readOnly = true)
class ParkRepository {
    static final String ZONES =
            """
            MATCH (z:Zone)
            RETURN z ORDER BY z.code
            """;

    static final String ZONE =
            """
            MATCH (z:Zone {code: $code})
            RETURN z
            """;

    static final String PARKS_BY_CODE =
            """
            MATCH (p:Park) WHERE p.code IN $codes
            RETURN p ORDER BY p.code
            """;

    static final String ALL_PARKS =
            """
            MATCH (p:Park)
            RETURN p ORDER BY p.code
            """;

    static final String PARKS_OF_ZONES =
            """
            MATCH (z:Zone)-[:HAS_PARK]->(p:Park) WHERE z.code IN $keys
            RETURN z.code AS key, p ORDER BY key, p.code
            """;

    static final String CHAINS_OF_ZONES =
            """
            MATCH (z:Zone)-[:PROMOTES]->(c:IndustryChain) WHERE z.code IN $keys
            RETURN z.code AS key, c ORDER BY key, c.role, c.code
            """;

    static final String FOCUSES =
            """
            MATCH (p:Park)-[r:FOCUSES_ON]->(target:IndustryChain|ChainSegment) WHERE p.code IN $keys
            MATCH (c:IndustryChain {code: coalesce(target.chain, target.code)})
            RETURN p.code AS key, p, r, target, c ORDER BY key, r.priority, target.code
            """;

    static final String ANCHORS =
            """
            MATCH (p:Park)-[:SERVES]->(a:Anchor) WHERE p.code IN $keys
            RETURN p.code AS key, a ORDER BY key, a.key
            """;

    static final String ANCHORS_BY_KEY =
            """
            MATCH (a:Anchor&Enterprise) WHERE a.key IN $keys
            RETURN a ORDER BY a.key
            """;

    static final String FIGURES =
            """
            MATCH (owner:Zone|Park)-[:REPORTS]->(f:Figure) WHERE owner.code IN $keys
            OPTIONAL MATCH (f)-[:MAY_BELONG_TO]->(other:Park)
            WITH owner, f, other ORDER BY other.code
            RETURN owner.code AS key, f, collect(other) AS others ORDER BY key, f.id
            """;

    static final String FIGURE =
            """
            MATCH (f:Figure {id: $id})
            OPTIONAL MATCH (f)-[:MAY_BELONG_TO]->(other:Park)
            WITH f, other ORDER BY other.code
            RETURN f, collect(other) AS others
            """;

    static final String SITES =
            """
            MATCH (p:Park)-[:OFFERS]->(s:Site) WHERE p.code IN $keys
            RETURN p.code AS key, s ORDER BY key, s.id
            """;

    static final String SITE =
            """
            MATCH (s:Site {id: $id})
            RETURN s
            """;

    private final Neo4jClient neo4j;

    ParkRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Zone> zones() {
        return Statement.of(neo4j, ZONES).list(ParkRepository::zone);
    }

    Optional<Zone> findZone(String code) {
        return Statement.of(neo4j, ZONE).with("code", code).one(ParkRepository::zone);
    }

    List<Park> parks(Collection<String> codes) {
        return Statement.of(neo4j, PARKS_BY_CODE).with("codes", codes).list(ParkRepository::park);
    }

    List<Park> all() {
        return Statement.of(neo4j, ALL_PARKS).list(ParkRepository::park);
    }

    Map<String, List<Park>> parksOfZones(Collection<String> zones) {
        return KeyedRows.load(neo4j, PARKS_OF_ZONES, zones, ParkRepository::park);
    }

    Map<String, List<IndustryChain>> chainsOfZones(Collection<String> zones) {
        return KeyedRows.load(
                neo4j, CHAINS_OF_ZONES, zones, row -> GraphObjects.chain(row.get("c").asNode()));
    }

    Map<String, List<ParkFocus>> focuses(Collection<String> parks) {
        return KeyedRows.load(neo4j, FOCUSES, parks, ParkRepository::focus);
    }

    Map<String, List<AnchorEnterprise>> anchors(Collection<String> parks) {
        return KeyedRows.load(neo4j, ANCHORS, parks, ParkRepository::anchor);
    }

    List<AnchorEnterprise> anchorsByKey(Collection<String> keys) {
        return Statement.of(neo4j, ANCHORS_BY_KEY).with("keys", keys).list(ParkRepository::anchor);
    }

    Map<String, List<Figure>> figures(Collection<String> owners) {
        return KeyedRows.load(neo4j, FIGURES, owners, ParkRepository::figure);
    }

    Optional<Figure> findFigure(String id) {
        return Statement.of(neo4j, FIGURE).with("id", id).one(ParkRepository::figure);
    }

    Map<String, List<Site>> sites(Collection<String> parks) {
        return KeyedRows.load(neo4j, SITES, parks, ParkRepository::site);
    }

    Optional<Site> findSite(String id) {
        return Statement.of(neo4j, SITE).with("id", id).one(ParkRepository::site);
    }

    private static Zone zone(Record row) {
        return GraphObjects.zone(row.get("z").asNode());
    }

    private static Park park(Record row) {
        return GraphObjects.park(row.get("p").asNode());
    }

    private static ParkFocus focus(Record row) {
        var r = row.get("r").asRelationship();
        var chain = GraphObjects.chain(row.get("c").asNode());
        var target = row.get("target").asNode();
        var segment = target.hasLabel("ChainSegment") ? GraphObjects.segment(target) : null;
        return new ParkFocus(
                chain,
                segment,
                FocusBasis.valueOf(r.get("basis").asString(FocusBasis.STATED.name())),
                r.get("priority").asInt(),
                GraphObjects.evidence(r, park(row), segment == null ? chain : segment));
    }

    private static AnchorEnterprise anchor(Record row) {
        return GraphObjects.anchor(row.get("a").asNode());
    }

    private static Figure figure(Record row) {
        return GraphObjects.figure(
                row.get("f").asNode(),
                row.get("others").asList(v -> GraphObjects.park(v.asNode())));
    }

    private static Site site(Record row) {
        return GraphObjects.site(row.get("s").asNode());
    }
}
