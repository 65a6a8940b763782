package org.lianzhao.intake;

import static org.lianzhao.intake.Column.comingDate;
import static org.lianzhao.intake.Column.date;
import static org.lianzhao.intake.Column.flag;
import static org.lianzhao.intake.Column.integer;
import static org.lianzhao.intake.Column.key;
import static org.lianzhao.intake.Column.oneOf;
import static org.lianzhao.intake.Column.reference;
import static org.lianzhao.intake.Column.share;
import static org.lianzhao.intake.Column.text;
import static org.lianzhao.intake.Column.uscc;
import static org.lianzhao.intake.Column.weight;

import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.graph.InvestmentKind;

/** Who supplies, owns, wants, serves and helps whom. */
final class RelationTables {
    private static final String WRITE_INVESTMENTS =
            """
            UNWIND $rows AS row
            MATCH (a:Enterprise {key: row.investor})
            MATCH (b:Enterprise {key: row.investee})
            MERGE (a)-[r:INVESTS_IN {evidenceId: row.evidenceId}]->(b)
            SET r += row.properties, r += row.evidence
            """;

    private static final String WRITE_DEMANDS =
            """
            UNWIND $rows AS row
            MATCH (a:Anchor&Enterprise {key: row.anchor})
            MATCH (s:ChainSegment {code: row.segment})
            MERGE (a)-[r:DEMANDS {evidenceId: row.evidenceId}]->(s)
            SET r += row.properties, r += row.evidence
            """;

    private static final String WRITE_SUPPLIES =
            """
            UNWIND $rows AS row
            MATCH (a:Enterprise {key: row.supplier})
            MATCH (b:Enterprise {key: row.customer})
            MERGE (a)-[r:SUPPLIES {evidenceId: row.evidenceId}]->(b)
            SET r += row.properties, r += row.evidence
            """;

    /**
     * A chamber without a partner is known all the same; its source stands on the chamber. A file
     * takes back only partnerships that a file said; what somebody entered stays.
     */
    private static final String WRITE_CHAMBERS =
            """
            UNWIND $rows AS row
            MERGE (c:Chamber {key: row.key})
            SET c += row.properties, c += row.evidence
            WITH c, row WHERE 'partner' IN keys(row)
            CALL (c, row) {
              MATCH (c)-[old:PARTNERS_WITH]->(other:Park)
              WHERE old.importId IS NOT NULL AND (row.partner IS NULL OR other.code <> row.partner)
              DELETE old
            }
            WITH c, row, EXISTS { (c)-[:PARTNERS_WITH {evidenceId: row.evidenceId}]->() } AS taken
            WHERE row.partner IS NOT NULL
            MATCH (p:Park {code: row.partner})
            MERGE (c)-[r:PARTNERS_WITH]->(p)
            ON CREATE SET r.evidenceId = row.evidenceId + CASE WHEN taken THEN '-' + p.code ELSE '' END
            SET r.note = c.note, r += row.evidence
            """;

    private static final String WRITE_LIAISON_OFFICES =
            """
            UNWIND $rows AS row
            MATCH (p:Park {code: row.partner})
            MERGE (o:LiaisonOffice {key: row.key})
            SET o += row.properties
            WITH p, o, row
            CALL (p, o) {
              MATCH (o)-[old:PARTNERS_WITH]->(other) WHERE other <> p
              DELETE old
            }
            MERGE (o)-[r:PARTNERS_WITH {evidenceId: row.evidenceId}]->(p)
            SET r.note = o.note, r += row.evidence
            """;

    private static final String WRITE_FOCUSES =
            """
            UNWIND $rows AS row
            MATCH (p:Park {code: row.park})
            MATCH (target:IndustryChain|ChainSegment {code: row.target})
            MERGE (p)-[r:FOCUSES_ON {evidenceId: row.evidenceId}]->(target)
            SET r += row.properties, r += row.evidence
            SET r.basis = coalesce(r.basis, 'STATED')
            """;

    private static final String WRITE_PARK_ANCHORS =
            """
            UNWIND $rows AS row
            MATCH (p:Park {code: row.park})
            MATCH (a:Anchor&Enterprise {key: row.anchor})
            MERGE (p)-[r:SERVES {evidenceId: row.evidenceId}]->(a)
            SET r += row.properties, r += row.evidence
            """;

    static final Table INVESTMENTS =
            Table.of(
                            "investments.csv",
                            WRITE_INVESTMENTS,
                            2,
                            reference("investor", Reference.ENTERPRISE).must().link(),
                            reference("investee", Reference.ENTERPRISE).must().link(),
                            oneOf("kind", InvestmentKind.class).optional(),
                            share("share"),
                            text("note"))
                    .between("investor", "investee")
                    .asEvidence(EvidenceKind.INVESTMENT)
                    .withSource();

    static final Table DEMANDS =
            Table.of(
                            "demands.csv",
                            WRITE_DEMANDS,
                            3,
                            reference("anchor", Reference.ANCHOR).must().link(),
                            reference("segment", Reference.SEGMENT).must().link(),
                            oneOf("basis", DemandBasis.class),
                            integer("priority", 1, 99).must(),
                            flag("derived").must(),
                            text("note"))
                    .asEvidence(EvidenceKind.DEMAND)
                    .withSource();

    static final Table SUPPLIES =
            Table.of(
                            "supplies.csv",
                            WRITE_SUPPLIES,
                            4,
                            reference("supplier", Reference.ENTERPRISE).must().link(),
                            reference("customer", Reference.ENTERPRISE).must().link(),
                            text("product").must(),
                            reference("segment", Reference.SEGMENT),
                            integer("tier", 1, 9),
                            date("since"),
                            comingDate("until"),
                            flag("unsplit"),
                            text("note"))
                    .between("supplier", "customer")
                    .inOrder("since", "until")
                    .asEvidence(EvidenceKind.SUPPLY)
                    .withSource();

    static final Table CHAMBERS =
            Table.of(
                            "chambers.csv",
                            WRITE_CHAMBERS,
                            1,
                            key("key").must(),
                            text("name").must(),
                            uscc("uscc"),
                            reference("adcode", Reference.REGION).must(),
                            reference("partner", Reference.PARK).link(),
                            flag("sample").must(),
                            flag("collective"),
                            text("note"))
                    .asEvidence(EvidenceKind.PARTNERSHIP)
                    .withSource();

    static final Table LIAISON_OFFICES =
            Table.of(
                            "liaison_offices.csv",
                            WRITE_LIAISON_OFFICES,
                            1,
                            key("key").must(),
                            text("name").must(),
                            reference("adcode", Reference.REGION).must(),
                            reference("partner", Reference.PARK).must().link(),
                            text("note"))
                    .asEvidence(EvidenceKind.PARTNERSHIP)
                    .withSource();

    static final Table FOCUSES =
            Table.of(
                            "focuses.csv",
                            WRITE_FOCUSES,
                            2,
                            reference("park", Reference.PARK).must().link(),
                            reference("target", Reference.DIRECTION).must().link(),
                            oneOf("basis", FocusBasis.class).optional(),
                            integer("priority", 1, 99).must(),
                            text("note"))
                    .asEvidence(EvidenceKind.PARK_FOCUS)
                    .withSource();

    static final Table PARK_ANCHORS =
            Table.of(
                            "park_anchors.csv",
                            WRITE_PARK_ANCHORS,
                            2,
                            reference("park", Reference.PARK).must().link(),
                            reference("anchor", Reference.ANCHOR).must().link(),
                            weight("weight").must(),
                            text("note"))
                    .asEvidence(EvidenceKind.ANCHOR_SERVICE)
                    .withSource();

    private RelationTables() {}

    /** How a demand became known. */
    private enum DemandBasis {
        TAXONOMY,
        SUPPLY_LINK
    }
}
