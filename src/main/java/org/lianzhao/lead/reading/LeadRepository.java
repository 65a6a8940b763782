package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The statements behind a lead list. What they return is read by {@link ParkReader} and {@link
 * CandidateReader}.
 */
@Repository
class LeadRepository {
    /** Park, zone, focuses and the anchors it serves with the makers they invest in. */
    static final String PARK =
            """
            MATCH (z:Zone)-[:HAS_PARK]->(p:Park {code: $park})
            MATCH (place:Region {adcode: p.adcode})
            MATCH (m:Region {adcode: left(z.adcode, 2) + '0000'})
            CALL (p) {
              OPTIONAL MATCH (p)-[f:FOCUSES_ON]->(c:IndustryChain)
              RETURN collect(CASE WHEN c IS NULL THEN NULL ELSE {chain: c.code, evidence: f.evidenceId} END) AS focuses
            }
            CALL (p) {
              OPTIONAL MATCH (p)-[s:SERVES]->(a:Anchor)
              WITH a, s ORDER BY a.key
              RETURN collect(CASE WHEN a IS NULL THEN NULL ELSE {
                key: a.key, name: a.shortName, weight: s.weight, evidence: s.evidenceId,
                makers: [(a)-[i:INVESTS_IN]->(m:Enterprise) | {key: m.key, evidence: i.evidenceId}]
              } END) AS anchors
            }
            RETURN p, z, place, m.name AS municipality, COLLECT { MATCH (s:GraphState {id: 'graph'}) RETURN s.asOf }[0] AS asOf, focuses, anchors
            """;

    static final String SEGMENTS =
            """
            MATCH (c:IndustryChain)-[:HAS_SEGMENT]->(s:ChainSegment) WHERE c.code IN $chains
            RETURN s ORDER BY s.code
            """;

    static final String DEMANDS =
            """
            MATCH (a:Anchor)-[d:DEMANDS]->(s:ChainSegment) WHERE a.key IN $anchors
            RETURN a.key AS anchor, s.code AS segment, d.basis AS basis, d.evidenceId AS evidence
            ORDER BY anchor, segment, evidence
            """;

    static final String CHANNELS =
            """
            MATCH (z:Zone {code: $zone})-[:HAS_PARK]->(p:Park)<-[r:PARTNERS_WITH]-(n:Chamber|LiaisonOffice)
            RETURN n.name AS name, n.adcode AS adcode, n:Chamber AS chamber, p.code AS park, r.evidenceId AS evidence
            ORDER BY evidence
            """;

    static final String LOCAL_SUPPLIERS =
            """
            MATCH (e:Enterprise) WHERE e.adcode STARTS WITH $province
            WITH e
            MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment) WHERE s.chain IN $chains
            RETURN e.key AS key, e.name AS name, s.code AS segment, o.evidenceId AS evidence
            ORDER BY segment, key
            """;

    /** The same of some enterprises. */
    static final String LOCAL_SUPPLIERS_AMONG =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys AND e.adcode STARTS WITH $province
            WITH e
            MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment) WHERE s.chain IN $chains
            RETURN e.key AS key, e.name AS name, s.code AS segment, o.evidenceId AS evidence
            ORDER BY segment, key
            """;

    /**
     * Segments vehicle makers work in: those under the system in which every anchor works. Anchors
     * also make parts, each others; building vehicles is what they share.
     */
    static final String MAKER_SEGMENTS =
            """
            MATCH (a:Anchor)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF]->(system:ChainSegment)
            WITH system, count(DISTINCT a) AS makers
            WHERE makers = COUNT { (:Anchor) }
            MATCH (s:ChainSegment)-[:PART_OF]->(system)
            RETURN s.code AS segment ORDER BY segment
            """;

    /** Enterprises by key with what they do in the focus chains. */
    static final String CANDIDATES =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment)<-[:HAS_SEGMENT]-(c:IndustryChain)
            WHERE c.code IN $chains
            WITH e, o, s ORDER BY s.code
            WITH e, collect({segment: s.code, confidence: o.confidence, evidence: o.evidenceId}) AS operations
            OPTIONAL MATCH (e)-[l:LOCATED_IN]->(region:Region)
            RETURN e.key AS key, e.name AS name, operations, region, l.evidenceId AS location,
              [(e)-[h:HOLDS]->(t:Label) | {type: t.code, until: h.validUntil, evidence: h.evidenceId}] AS titles,
              [(e)-[w:SHOWED]->(g:Signal) |
                {kind: g.kind, statement: g.statement, observedOn: w.observedOn, evidence: w.evidenceId}] AS warnings,
              [(e)-[a:PRESENT_IN]->(place:Zone|Park) WHERE coalesce(place.zone, place.code) = $zone |
                a.evidenceId] AS presences
            ORDER BY key
            """;

    private final Neo4jClient neo4j;

    LeadRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Optional<Record> park(String park) {
        return Statement.of(neo4j, PARK).with("park", park).one(row -> row);
    }

    List<Record> segments(Collection<String> chains) {
        return Statement.of(neo4j, SEGMENTS).with("chains", chains).list();
    }

    List<Record> demands(Collection<String> anchors) {
        return Statement.of(neo4j, DEMANDS).with("anchors", anchors).list();
    }

    List<Record> channels(String zone) {
        return Statement.of(neo4j, CHANNELS).with("zone", zone).list();
    }

    List<Record> localSuppliers(Collection<String> chains, String province) {
        return Statement.of(neo4j, LOCAL_SUPPLIERS)
                .with("chains", chains)
                .with("province", province)
                .list();
    }

    List<Record> localSuppliersAmong(
            Collection<String> chains, String province, Collection<String> enterprises) {
        return Statement.of(neo4j, LOCAL_SUPPLIERS_AMONG)
                .with("chains", chains)
                .with("province", province)
                .with("keys", enterprises)
                .list();
    }

    List<Record> makerSegments() {
        return Statement.of(neo4j, MAKER_SEGMENTS).list();
    }

    List<Record> candidates(
            Collection<String> chains, String zone, Collection<String> enterprises) {
        return Statement.of(neo4j, CANDIDATES)
                .with("chains", chains)
                .with("zone", zone)
                .with("keys", enterprises)
                .list();
    }
}
