package org.lianzhao.intake;

import static org.lianzhao.intake.Column.integer;
import static org.lianzhao.intake.Column.key;
import static org.lianzhao.intake.Column.oneOf;
import static org.lianzhao.intake.Column.reference;
import static org.lianzhao.intake.Column.share;
import static org.lianzhao.intake.Column.text;

import org.lianzhao.graph.ChainPosition;
import org.lianzhao.graph.ChainRole;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.SegmentStatus;

/** Chains, their segments and what is known about a segment as a whole. */
final class ChainTables {
    private static final String WRITE_INDUSTRY_CHAINS =
            """
            UNWIND $rows AS row
            MATCH (z:Zone {code: row.zone})
            MERGE (c:IndustryChain {code: row.code})
            SET c += row.properties, c += row.evidence
            SET c.role = coalesce(c.role, 'LEADING')
            MERGE (z)-[r:PROMOTES]->(c)
            SET r.role = c.role
            """;

    private static final String WRITE_SEGMENTS =
            """
            UNWIND $rows AS row
            MATCH (c:IndustryChain {code: row.chain})
            MERGE (s:ChainSegment {code: row.code})
            SET s += row.properties, s += row.evidence
            MERGE (c)-[:HAS_SEGMENT]->(s)
            WITH s, row WHERE 'parent' IN keys(row)
            CALL (s, row) {
              MATCH (s)-[old:PART_OF]->(other) WHERE row.parent IS NULL OR other.code <> row.parent
              DELETE old
            }
            WITH s, row WHERE row.parent IS NOT NULL
            MERGE (above:ChainSegment {code: row.parent})
            MERGE (s)-[:PART_OF]->(above)
            """;

    private static final String WRITE_SEGMENT_FLOWS =
            """
            UNWIND $rows AS row
            MATCH (a:ChainSegment {code: row.from})
            MATCH (b:ChainSegment {code: row.to})
            MERGE (a)-[r:FEEDS {evidenceId: row.evidenceId}]->(b)
            SET r += row.evidence
            """;

    private static final String WRITE_SURVEYS =
            """
            UNWIND $rows AS row
            MATCH (z:Zone {code: row.zone})
            MATCH (s:ChainSegment {code: row.segment})
            MERGE (z)-[r:SURVEYED {evidenceId: row.evidenceId}]->(s)
            SET r += row.properties, r += row.evidence
            """;

    static final Table INDUSTRY_CHAINS =
            Table.of(
                            "industry_chains.csv",
                            WRITE_INDUSTRY_CHAINS,
                            1,
                            key("code").must(),
                            text("name").must(),
                            reference("zone", Reference.ZONE).must().link(),
                            oneOf("role", ChainRole.class).optional(),
                            text("target_scale"),
                            text("note"))
                    .defining(Reference.CHAIN)
                    .withSource();

    static final Table SEGMENTS =
            Table.of(
                            "segments.csv",
                            WRITE_SEGMENTS,
                            1,
                            key("code").must(),
                            reference("chain", Reference.CHAIN).must(),
                            reference("parent", Reference.SEGMENT),
                            integer("level", 0, 9).must(),
                            oneOf("stream", ChainPosition.class).as("position"),
                            text("name").must(),
                            text("name_en").must(),
                            text("gb4754"),
                            oneOf("status", SegmentStatus.class),
                            share("transport").must(),
                            text("note"))
                    .defining(Reference.SEGMENT)
                    .withSource();

    static final Table SEGMENT_FLOWS =
            Table.of(
                            "segment_flows.csv",
                            WRITE_SEGMENT_FLOWS,
                            2,
                            reference("from", Reference.SEGMENT).must().link(),
                            reference("to", Reference.SEGMENT).must().link())
                    .between("from", "to")
                    .asEvidence(EvidenceKind.SEGMENT_FLOW)
                    .withSource();

    static final Table SURVEYS =
            Table.of(
                            "surveys.csv",
                            WRITE_SURVEYS,
                            2,
                            reference("zone", Reference.ZONE).must().link(),
                            reference("segment", Reference.SEGMENT).must().link(),
                            share("share").must(),
                            text("note"))
                    .asEvidence(EvidenceKind.SURVEY)
                    .withSource();

    private ChainTables() {}
}
