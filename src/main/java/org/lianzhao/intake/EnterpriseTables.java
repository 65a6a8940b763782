package org.lianzhao.intake;

import static org.lianzhao.intake.Column.date;
import static org.lianzhao.intake.Column.flag;
import static org.lianzhao.intake.Column.oneOf;
import static org.lianzhao.intake.Column.reference;
import static org.lianzhao.intake.Column.share;
import static org.lianzhao.intake.Column.text;
import static org.lianzhao.intake.Column.uscc;

import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.PresenceStatus;
import org.lianzhao.graph.SignalKind;

/** Enterprises and what each of them is, makes and shows. */
final class EnterpriseTables {
    private static final String WRITE_ENTERPRISES =
            """
            UNWIND $rows AS row
            MERGE (e:Enterprise {key: row.key})
            SET e.uscc = row.uscc, e.name = row.name, e.legalName = row.legalName, e.nameEn = row.nameEn,
              e.stockCode = row.stockCode, e.adcode = row.adcode, e.locationBasis = row.locationBasis,
              e.note = row.note, e.sample = row.sample
            SET e += row.evidence
            WITH e, row
            CALL (e, row) {
              MATCH (e)-[old:LOCATED_IN]->(place:Region) WHERE row.adcode IS NULL OR place.adcode <> row.adcode
              DELETE old
            }
            WITH e, row WHERE row.adcode IS NOT NULL
            MATCH (region:Region {adcode: row.adcode})
            MERGE (e)-[r:LOCATED_IN]->(region)
            SET r.evidenceId = row.evidenceId, r.basis = row.locationBasis
            SET r += row.evidence
            """;

    private static final String WRITE_ANCHORS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            SET e:Anchor, e.shortName = row.shortName, e.exhaustive = row.exhaustive
            """;

    private static final String WRITE_OPERATIONS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MATCH (s:ChainSegment {code: row.segment})
            MERGE (e)-[r:OPERATES_IN {evidenceId: row.evidenceId}]->(s)
            SET r.confidence = row.confidence, r.basis = row.basis
            SET r += row.evidence
            """;

    private static final String WRITE_PRODUCTS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MERGE (p:Product {name: row.product})
            MERGE (e)-[r:MAKES {evidenceId: row.evidenceId}]->(p)
            SET r += row.evidence
            WITH p, row WHERE row.segment IS NOT NULL
            MATCH (s:ChainSegment {code: row.segment})
            MERGE (p)-[:IN_SEGMENT]->(s)
            SET p.segment = row.segment
            """;

    private static final String WRITE_LABELS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MERGE (l:Label {code: row.label})
            MERGE (e)-[r:HOLDS {evidenceId: row.evidenceId}]->(l)
            SET r.batch = row.batch, r.validFrom = row.validFrom, r.validUntil = row.validUntil, r.note = row.note
            SET r += row.evidence
            """;

    private static final String WRITE_SIGNALS =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MERGE (s:Signal {id: row.id})
            SET s.kind = row.kind, s.statement = row.statement, s.note = row.note
            WITH e, s, row
            CALL (e, s) {
              MATCH (other)-[old:SHOWED]->(s) WHERE other <> e
              DELETE old
            }
            MERGE (e)-[r:SHOWED {evidenceId: row.evidenceId}]->(s)
            SET r += row.evidence
            """;

    private static final String WRITE_PRESENCES =
            """
            UNWIND $rows AS row
            MATCH (e:Enterprise {key: row.enterprise})
            MATCH (place:Zone|Park {code: row.place})
            MERGE (e)-[r:PRESENT_IN {evidenceId: row.evidenceId}]->(place)
            SET r.status = row.status, r.note = row.note
            SET r += row.evidence
            """;

    static final Table ENTERPRISES =
            Table.of(
                            "enterprises.csv",
                            WRITE_ENTERPRISES,
                            1,
                            text("key").must(),
                            uscc("uscc"),
                            text("name").must(),
                            text("legal_name"),
                            text("name_en"),
                            text("stock_code"),
                            reference("adcode", Reference.REGION),
                            text("location_basis"),
                            text("note"),
                            flag("sample").must())
                    .defining(Reference.ENTERPRISE)
                    .asEvidence(EvidenceKind.LOCATION)
                    .withSource();

    static final Table ANCHORS =
            Table.of(
                            "anchors.csv",
                            WRITE_ANCHORS,
                            1,
                            reference("enterprise", Reference.ENTERPRISE).must(),
                            text("short_name").must(),
                            flag("exhaustive"))
                    .defining(Reference.ANCHOR)
                    .withSource();

    static final Table OPERATIONS =
            Table.of(
                            "operations.csv",
                            WRITE_OPERATIONS,
                            2,
                            reference("enterprise", Reference.ENTERPRISE).must(),
                            reference("segment", Reference.SEGMENT).must(),
                            share("confidence").must(),
                            text("basis"))
                    .asEvidence(EvidenceKind.OPERATION)
                    .withSource();

    static final Table PRODUCTS =
            Table.of(
                            "products.csv",
                            WRITE_PRODUCTS,
                            2,
                            reference("enterprise", Reference.ENTERPRISE).must(),
                            text("product").must(),
                            reference("segment", Reference.SEGMENT))
                    .asEvidence(EvidenceKind.PRODUCT)
                    .withSource();

    static final Table LABELS =
            Table.of(
                            "labels.csv",
                            WRITE_LABELS,
                            3,
                            reference("enterprise", Reference.ENTERPRISE).must(),
                            oneOf("label", LabelType.class),
                            text("batch"),
                            date("valid_from"),
                            date("valid_until"),
                            text("note"))
                    .asEvidence(EvidenceKind.LABEL)
                    .withSource();

    static final Table SIGNALS =
            Table.of(
                            "signals.csv",
                            WRITE_SIGNALS,
                            1,
                            text("id").must(),
                            reference("enterprise", Reference.ENTERPRISE).must(),
                            oneOf("kind", SignalKind.class),
                            text("statement").must(),
                            text("note"))
                    .asEvidence(EvidenceKind.SIGNAL)
                    .withSource();

    static final Table PRESENCES =
            Table.of(
                            "presences.csv",
                            WRITE_PRESENCES,
                            2,
                            reference("enterprise", Reference.ENTERPRISE).must(),
                            reference("place", Reference.PLACE).must(),
                            oneOf("status", PresenceStatus.class),
                            text("note"))
                    .asEvidence(EvidenceKind.PRESENCE)
                    .withSource();

    private EnterpriseTables() {}
}
