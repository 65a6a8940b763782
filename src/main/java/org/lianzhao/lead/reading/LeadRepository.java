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
              OPTIONAL MATCH (p)-[f:FOCUSES_ON]->(t:IndustryChain|ChainSegment)
              RETURN collect(CASE WHEN t IS NULL THEN NULL ELSE {
                target: t.code, chain: coalesce(t.chain, t.code), basis: coalesce(f.basis, 'STATED'), evidence: f.evidenceId,
                name: COLLECT { MATCH (c:IndustryChain {code: coalesce(t.chain, t.code)}) RETURN c.name }[0]
              } END) AS focuses
            }
            CALL (p) {
              OPTIONAL MATCH (p)-[s:SERVES]->(a:Anchor)
              WITH a, s ORDER BY a.key
              RETURN collect(CASE WHEN a IS NULL THEN NULL ELSE {
                key: a.key, name: a.shortName, weight: s.weight, evidence: s.evidenceId,
                makers: [(a)-[i:INVESTS_IN]->(m:Enterprise) | {key: m.key, evidence: i.evidenceId}],
                plants: COLLECT {
                  MATCH (a)-[:INVESTS_IN*0..1]->(m:Enterprise)-[b:PRESENT_IN {kind: 'PLANT'}]->(r:Region)
                  WHERE coalesce(b.state, 'OPERATING') <> 'CLOSED' AND coalesce(b.certainty, '') <> 'TO_VERIFY'
                  WITH r, min(b.evidenceId) AS evidence
                  RETURN {region: r, evidence: evidence}
                }
              } END) AS anchors
            }
            RETURN p, z, place, m.name AS municipality, COLLECT { MATCH (s:GraphState {id: 'graph'}) RETURN s.asOf }[0] AS asOf, focuses, anchors
            """;

    /** The segments of chains in focus, and those in focus themselves with all below them. */
    static final String SEGMENTS =
            """
            MATCH (s:ChainSegment)
            WHERE s.chain IN $targets OR EXISTS { (s)-[:PART_OF*0..5]->(t:ChainSegment) WHERE t.code IN $targets }
            RETURN s ORDER BY s.code
            """;

    static final String DEMANDS =
            """
            MATCH (a:Anchor)-[d:DEMANDS]->(s:ChainSegment) WHERE a.key IN $anchors
            RETURN a.key AS anchor, s.code AS segment, d.basis AS basis, d.evidenceId AS evidence
            ORDER BY anchor, segment, evidence
            """;

    /** Flows from and to some segments, with the names at both ends. */
    static final String FLOWS =
            """
            MATCH (a:ChainSegment)-[f:FEEDS]->(b:ChainSegment)
            WHERE a.code IN $segments OR b.code IN $segments
            RETURN a.code AS from, a.name AS fromName, b.code AS to, b.name AS toName, f.evidenceId AS evidence
            ORDER BY evidence
            """;

    /**
     * Partners, with what became of their introductions to one park; to others is not its business.
     */
    static final String CHANNELS =
            """
            MATCH (z:Zone {code: $zone})-[:HAS_PARK]->(p:Park)<-[r:PARTNERS_WITH]-(n:Chamber|LiaisonOffice)
            RETURN n.name AS name, n.adcode AS adcode, n:Chamber AS chamber, p.code AS park, p.name AS partner,
              r.evidenceId AS evidence, COUNT { (n)-[:INTRODUCED {park: $park}]->() } AS accepted,
              COUNT { MATCH (d:Referral {chamber: n.key}) WHERE d.park = $park AND d.state = 'DECLINED' } AS declined
            ORDER BY evidence
            """;

    static final String INTRODUCTIONS =
            """
            MATCH (c:Chamber)-[i:INTRODUCED {park: $park}]->(e:Enterprise)
            RETURN e.key AS enterprise, c.name AS chamber, i.observedOn AS acceptedOn, i.evidenceId AS evidence
            ORDER BY enterprise, acceptedOn, evidence
            """;

    /** Leaders of chains that are in the municipality. */
    static final String LEADERS =
            """
            MATCH (e:Enterprise)-[l:LEADS]->(c:IndustryChain)
            WHERE coalesce(l.certainty, '') <> 'TO_VERIFY'
              AND (e.adcode STARTS WITH $province OR EXISTS {
                MATCH (e)-[a:PRESENT_IN]->(place:Zone|Park|Region)
                WHERE place.adcode STARTS WITH $province AND coalesce(a.state, 'OPERATING') <> 'CLOSED'
                  AND coalesce(a.certainty, '') <> 'TO_VERIFY' })
            RETURN e.key AS key, e.name AS name, c.code AS chain, l.evidenceId AS evidence,
              [(e)-[:OPERATES_IN]->(s:ChainSegment) | s.code] AS segments
            ORDER BY key
            """;

    /**
     * Enterprises in the municipality: by head office, or by what they have there that is not
     * closed, a plant before all else.
     */
    static final String LOCAL_SUPPLIERS =
            """
            CALL () {
              MATCH (e:Enterprise) WHERE e.adcode STARTS WITH $province
              RETURN e, null AS has, [(e)-[l:LOCATED_IN]->(:Region) | l.evidenceId][0] AS here, 0 AS place
              UNION
              MATCH (place:Zone|Park|Region)<-[a:PRESENT_IN]-(e:Enterprise)
              WHERE place.adcode STARTS WITH $province AND coalesce(a.state, 'OPERATING') <> 'CLOSED'
                AND coalesce(a.certainty, '') <> 'TO_VERIFY'
              RETURN e, a.kind AS has, a.evidenceId AS here, CASE a.kind WHEN 'HEAD_OFFICE' THEN 1 WHEN 'PLANT' THEN 2 ELSE 3 END AS place
            }
            WITH e, has, here ORDER BY e.key, place, here
            WITH e, head(collect({has: has, here: here})) AS way
            MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment)
            RETURN e.key AS key, e.name AS name, s.code AS segment, o.evidenceId AS evidence, way.has AS has, way.here AS here
            ORDER BY segment, key
            """;

    /** The same of some enterprises and segments. */
    static final String LOCAL_SUPPLIERS_AMONG =
            """
            CALL () {
              MATCH (e:Enterprise) WHERE e.key IN $keys AND e.adcode STARTS WITH $province
              RETURN e, null AS has, [(e)-[l:LOCATED_IN]->(:Region) | l.evidenceId][0] AS here, 0 AS place
              UNION
              MATCH (e:Enterprise) WHERE e.key IN $keys
              MATCH (place:Zone|Park|Region)<-[a:PRESENT_IN]-(e)
              WHERE place.adcode STARTS WITH $province AND coalesce(a.state, 'OPERATING') <> 'CLOSED'
                AND coalesce(a.certainty, '') <> 'TO_VERIFY'
              RETURN e, a.kind AS has, a.evidenceId AS here, CASE a.kind WHEN 'HEAD_OFFICE' THEN 1 WHEN 'PLANT' THEN 2 ELSE 3 END AS place
            }
            WITH e, has, here ORDER BY e.key, place, here
            WITH e, head(collect({has: has, here: here})) AS way
            MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment) WHERE s.code IN $segments
            RETURN e.key AS key, e.name AS name, s.code AS segment, o.evidenceId AS evidence, way.has AS has, way.here AS here
            ORDER BY segment, key
            """;

    /**
     * Segments vehicle makers work in: those under the system in which every anchor that makes
     * vehicles works. Anchors also make parts, each others; building vehicles is what they share.
     */
    static final String MAKER_SEGMENTS =
            """
            MATCH (a:Anchor {kind: 'VEHICLE_MAKER'})-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF]->(system:ChainSegment)
            WITH system, count(DISTINCT a) AS makers
            WHERE makers = COUNT { (:Anchor {kind: 'VEHICLE_MAKER'}) }
            MATCH (s:ChainSegment)-[:PART_OF]->(system)
            RETURN s.code AS segment ORDER BY segment
            """;

    /** Enterprises by key with what they do in some segments. */
    static final String CANDIDATES =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            CALL (e) {
              MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment) WHERE s.code IN $segments
              WITH e, o, s ORDER BY s.code
              RETURN collect({segment: s.code, confidence: o.confidence, certainty: o.certainty, evidence: o.evidenceId,
                products: COLLECT {
                  MATCH (e)-[k:MAKES]->(:Product)
                  WHERE EXISTS { (:ChainSegment {code: k.segment})-[:PART_OF*0..3]->(s) }
                  RETURN DISTINCT k.evidenceId AS evidence ORDER BY evidence
                }}) AS operations
            }
            CALL (e) {
              OPTIONAL MATCH (e)<-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]-(head:Enterprise)
              WHERE NOT EXISTS { (head)<-[:INVESTS_IN {kind: 'CONTROL'}]-() }
              WITH head ORDER BY head.key LIMIT 1
              OPTIONAL MATCH (head)-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]->(m:Enterprise)
              RETURN collect(DISTINCT m) AS members
            }
            CALL (members) {
              UNWIND members AS m
              MATCH (m)-[a:PRESENT_IN]->(place:Zone|Park|Region) WHERE coalesce(a.state, 'OPERATING') <> 'CLOSED'
              RETURN collect(DISTINCT CASE WHEN place:Region THEN left(place.adcode, 2)
                ELSE coalesce(place.zone, place.code) END) AS places
            }
            OPTIONAL MATCH (e)-[l:LOCATED_IN]->(region:Region)
            WITH * WHERE size(operations) > 0
            RETURN e.key AS key, e.name AS name, operations, COUNT { (e)-[:MAKES]->() } AS products,
              region, l.evidenceId AS location, l.certainty AS located,
              COLLECT {
                MATCH (r:Region) WHERE r.adcode IN [left(region.adcode, 2) + '0000', left(region.adcode, 4) + '00']
                RETURN r.name ORDER BY r.adcode
              } AS above,
              [(e)-[h:HOLDS]->(t:Label) WHERE coalesce(h.certainty, '') <> 'TO_VERIFY' |
                {type: t.code, until: h.validUntil, evidence: h.evidenceId}] AS titles,
              [(e)-[w:SHOWED]->(g:Signal) WHERE coalesce(w.certainty, '') <> 'TO_VERIFY' |
                {kind: g.kind, statement: g.statement, observedOn: w.observedOn, evidence: w.evidenceId}] AS warnings,
              places + [m IN members WHERE m <> e AND m.adcode IS NOT NULL | left(m.adcode, 2)] AS presences,
              coalesce(e.kind, 'MAKER') AS kind,
              EXISTS { (e)<-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]-(:Anchor) } AS ofAnchor
            ORDER BY key
            """;

    private final Neo4jClient neo4j;

    LeadRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Optional<Record> park(String park) {
        return Statement.of(neo4j, PARK).with("park", park).one(row -> row);
    }

    List<Record> segments(Collection<String> targets) {
        return Statement.of(neo4j, SEGMENTS).with("targets", targets).list();
    }

    List<Record> demands(Collection<String> anchors) {
        return Statement.of(neo4j, DEMANDS).with("anchors", anchors).list();
    }

    List<Record> flows(Collection<String> segments) {
        return Statement.of(neo4j, FLOWS).with("segments", segments).list();
    }

    List<Record> channels(String zone, String park) {
        return Statement.of(neo4j, CHANNELS).with("zone", zone).with("park", park).list();
    }

    List<Record> introductions(String park) {
        return Statement.of(neo4j, INTRODUCTIONS).with("park", park).list();
    }

    List<Record> leaders(String province) {
        return Statement.of(neo4j, LEADERS).with("province", province).list();
    }

    List<Record> localSuppliers(String province) {
        return Statement.of(neo4j, LOCAL_SUPPLIERS).with("province", province).list();
    }

    List<Record> localSuppliersAmong(
            Collection<String> segments, String province, Collection<String> enterprises) {
        return Statement.of(neo4j, LOCAL_SUPPLIERS_AMONG)
                .with("segments", segments)
                .with("province", province)
                .with("keys", enterprises)
                .list();
    }

    List<Record> makerSegments() {
        return Statement.of(neo4j, MAKER_SEGMENTS).list();
    }

    List<Record> candidates(Collection<String> segments, Collection<String> enterprises) {
        return Statement.of(neo4j, CANDIDATES)
                .with("segments", segments)
                .with("keys", enterprises)
                .list();
    }
}
