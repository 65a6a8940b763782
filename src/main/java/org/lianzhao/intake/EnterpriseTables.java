package org.lianzhao.intake;

import static org.lianzhao.intake.Column.comingDate;
import static org.lianzhao.intake.Column.date;
import static org.lianzhao.intake.Column.flag;
import static org.lianzhao.intake.Column.key;
import static org.lianzhao.intake.Column.list;
import static org.lianzhao.intake.Column.oneOf;
import static org.lianzhao.intake.Column.reference;
import static org.lianzhao.intake.Column.share;
import static org.lianzhao.intake.Column.text;
import static org.lianzhao.intake.Column.uscc;

import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.PresenceKind;
import org.lianzhao.graph.PresenceState;
import org.lianzhao.graph.SignalKind;

/** Enterprises and what each of them is, makes and shows. */
final class EnterpriseTables {
    private static final String WRITE_ENTERPRISES =
            """
            UNWIND $rows AS row
            MERGE (e:Enterprise {key: row.key})
            SET e += row.properties, e += row.evidence
            SET e.kind = coalesce(e.kind, 'MAKER')
            WITH e, row
            CALL (e) {
              MATCH (e)-[r:LOCATED_IN]->(:Region)
              SET r.basis = e.locationBasis
            }
            WITH e, row WHERE 'adcode' IN keys(row)
            CALL (e, row) {
              MATCH (e)-[old:LOCATED_IN]->(place:Region) WHERE row.adcode IS NULL OR place.adcode <> row.adcode
              DELETE old
            }
            WITH e, row WHERE row.adcode IS NOT NULL
            MATCH (region:Region {adcode: row.adcode})
            MERGE (e)-[r:LOCATED_IN]->(region)
            SET r.evidenceId = row.evidenceId, r.basis = e.locationBasis, r += row.evidence
            """;

    private static final String WRITE_ANCHORS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            SET e:Anchor, e += row.properties
            """;

    private static final String WRITE_OPERATIONS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MATCH (s:ChainSegment {code: row.segment})
            MERGE (e)-[r:OPERATES_IN {evidenceId: row.evidenceId}]->(s)
            SET r += row.properties, r += row.evidence
            """;

    /** Enterprises share products; which segment one is of, each row says for its enterprise. */
    private static final String WRITE_PRODUCTS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MERGE (p:Product {name: row.product})
            MERGE (e)-[r:MAKES {evidenceId: row.evidenceId}]->(p)
            SET r += row.properties, r += row.evidence
            """;

    private static final String WRITE_LABELS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MERGE (l:Label {code: row.label})
            MERGE (e)-[r:HOLDS {evidenceId: row.evidenceId}]->(l)
            SET r += row.properties, r += row.evidence
            """;

    private static final String WRITE_SIGNALS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MERGE (s:Signal {id: row.id})
            SET s += row.properties
            WITH e, s, row
            CALL (e, s) {
              MATCH (other)-[old:SHOWED]->(s) WHERE other <> e
              DELETE old
            }
            MERGE (e)-[r:SHOWED {evidenceId: row.evidenceId}]->(s)
            SET r.note = s.note, r += row.evidence
            """;

    /** A presence is found by its kind, because those from before the kinds have another id. */
    private static final String WRITE_PRESENCES =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            CALL (row) {
              MATCH (place:Zone|Park {code: row.place}) RETURN place
              UNION
              MATCH (place:Region {adcode: row.place}) RETURN place
            }
            MERGE (e)-[r:PRESENT_IN {kind: row.kind}]->(place)
            SET r.evidenceId = row.evidenceId, r += row.properties, r += row.evidence
            """;

    private static final String WRITE_LEADERS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MATCH (c:IndustryChain {code: row.chain})
            MERGE (e)-[r:LEADS {evidenceId: row.evidenceId}]->(c)
            SET r += row.properties, r += row.evidence
            """;

    static final Table ENTERPRISES =
            Table.of(
                            "enterprises.csv",
                            WRITE_ENTERPRISES,
                            1,
                            key("key").must(),
                            uscc("uscc"),
                            text("name").must(),
                            text("legal_name"),
                            text("name_en"),
                            list("former_names", null),
                            text("stock_code"),
                            reference("adcode", Reference.REGION),
                            text("location_basis"),
                            oneOf("kind", EnterpriseKind.class).optional(),
                            text("note"),
                            flag("sample").must())
                    .defining(Reference.ENTERPRISE)
                    .asEvidence(EvidenceKind.LOCATION)
                    .aboutOneEnterprise()
                    .withSource();

    static final Table ANCHORS =
            Table.of(
                            "anchors.csv",
                            WRITE_ANCHORS,
                            1,
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            text("short_name").must(),
                            flag("exhaustive"))
                    .defining(Reference.ANCHOR)
                    .withSource();

    static final Table OPERATIONS =
            Table.of(
                            "operations.csv",
                            WRITE_OPERATIONS,
                            2,
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            reference("segment", Reference.SEGMENT).must().link(),
                            share("confidence").must(),
                            text("basis"))
                    .asEvidence(EvidenceKind.OPERATION)
                    .aboutOneEnterprise()
                    .withSource();

    static final Table PRODUCTS =
            Table.of(
                            "products.csv",
                            WRITE_PRODUCTS,
                            2,
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            text("product").must().link(),
                            reference("segment", Reference.SEGMENT))
                    .asEvidence(EvidenceKind.PRODUCT)
                    .aboutOneEnterprise()
                    .withSource();

    static final Table LABELS =
            Table.of(
                            "labels.csv",
                            WRITE_LABELS,
                            3,
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            oneOf("label", LabelType.class).link(),
                            text("batch"),
                            date("valid_from"),
                            comingDate("valid_until"),
                            text("note"))
                    .inOrder("valid_from", "valid_until")
                    .asEvidence(EvidenceKind.LABEL)
                    .aboutOneEnterprise()
                    .withSource();

    static final Table SIGNALS =
            Table.of(
                            "signals.csv",
                            WRITE_SIGNALS,
                            1,
                            key("id").must(),
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            oneOf("kind", SignalKind.class),
                            text("statement").must(),
                            text("note"))
                    .asEvidence(EvidenceKind.SIGNAL)
                    .withSource();

    static final Table PRESENCES =
            Table.of(
                            "presences.csv",
                            WRITE_PRESENCES,
                            3,
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            reference("place", Reference.LOCATION).must().link(),
                            oneOf("kind", PresenceKind.class),
                            oneOf("state", PresenceState.class).optional(),
                            list("products", null),
                            text("note"))
                    .asEvidence(EvidenceKind.PRESENCE)
                    .aboutOneEnterprise()
                    .withSource();

    static final Table LEADERS =
            Table.of(
                            "leaders.csv",
                            WRITE_LEADERS,
                            2,
                            reference("enterprise", Reference.ENTERPRISE).must().link(),
                            reference("chain", Reference.CHAIN).must().link(),
                            text("note"))
                    .asEvidence(EvidenceKind.CHAIN_LEADER)
                    .withSource();

    private EnterpriseTables() {}
}
