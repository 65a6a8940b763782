package org.lianzhao.intake;

import static org.lianzhao.intake.Column.adcode;
import static org.lianzhao.intake.Column.comingDate;
import static org.lianzhao.intake.Column.decimal;
import static org.lianzhao.intake.Column.flag;
import static org.lianzhao.intake.Column.key;
import static org.lianzhao.intake.Column.list;
import static org.lianzhao.intake.Column.oneOf;
import static org.lianzhao.intake.Column.period;
import static org.lianzhao.intake.Column.reference;
import static org.lianzhao.intake.Column.text;
import static org.lianzhao.intake.Column.within;

import org.lianzhao.graph.FigureBound;
import org.lianzhao.graph.FigureIndicator;
import org.lianzhao.graph.FigureKind;
import org.lianzhao.graph.FigureScope;
import org.lianzhao.graph.FigureUnit;
import org.lianzhao.graph.RegionLevel;
import org.lianzhao.graph.SiteKind;

/** Regions, zones, parks and what belongs to them. */
final class PlaceTables {
    private static final String WRITE_REGIONS =
            """
            UNWIND $rows AS row
            MERGE (r:Region {adcode: row.adcode})
            SET r += row.properties
            """;

    private static final String WRITE_ZONES =
            """
            UNWIND $rows AS row
            MERGE (z:Zone {code: row.code})
            SET z += row.properties, z += row.evidence
            """;

    private static final String WRITE_PARKS =
            """
            UNWIND $rows AS row
            MATCH (z:Zone {code: row.zone})
            MERGE (p:Park {code: row.code})
            SET p += row.properties, p += row.evidence
            MERGE (z)-[:HAS_PARK]->(p)
            """;

    private static final String WRITE_FIGURES =
            """
            UNWIND $rows AS row
            MATCH (owner:Zone|Park {code: row.owner})
            MERGE (f:Figure {id: row.id})
            SET f += row.properties, f += row.evidence
            WITH owner, f, row
            CALL (owner, f) {
              MATCH (other)-[old:REPORTS]->(f) WHERE other <> owner
              DELETE old
            }
            MERGE (owner)-[:REPORTS]->(f)
            WITH f, row WHERE 'alternativeOwners' IN keys(row)
            CALL (f, row) {
              MATCH (f)-[old:MAY_BELONG_TO]->(other)
              WHERE NOT other.code IN coalesce(row.alternativeOwners, [])
              DELETE old
            }
            WITH f, row
            UNWIND row.alternativeOwners AS code
            MATCH (other:Park {code: code})
            MERGE (f)-[:MAY_BELONG_TO]->(other)
            """;

    private static final String WRITE_SITES =
            """
            UNWIND $rows AS row
            MATCH (p:Park {code: row.park})
            MERGE (s:Site {id: row.id})
            SET s += row.properties, s += row.evidence
            WITH p, s, row
            CALL (p, s) {
              MATCH (other)-[old:OFFERS]->(s) WHERE other <> p
              DELETE old
            }
            MERGE (p)-[:OFFERS]->(s)
            """;

    static final Table REGIONS =
            Table.of(
                            "regions.csv",
                            WRITE_REGIONS,
                            1,
                            adcode("adcode").must(),
                            text("name").must(),
                            oneOf("level", RegionLevel.class),
                            reference("parent", Reference.REGION),
                            within("longitude", 73, 136),
                            within("latitude", 3, 54))
                    .together("longitude", "latitude")
                    .ruled(RowRule.levelOfCode("adcode", "level"))
                    .defining(Reference.REGION);

    static final Table ZONES =
            Table.of(
                            "zones.csv",
                            WRITE_ZONES,
                            1,
                            key("code").must(),
                            text("name").must(),
                            list("alias", null).as("aliases"),
                            reference("adcode", Reference.REGION).must(),
                            list("excluded_gb4754", null),
                            text("exclusion_basis"))
                    .defining(Reference.ZONE)
                    .withSource();

    static final Table PARKS =
            Table.of(
                            "parks.csv",
                            WRITE_PARKS,
                            1,
                            key("code").must(),
                            text("name").must(),
                            reference("zone", Reference.ZONE).must(),
                            text("group"),
                            reference("adcode", Reference.REGION).must(),
                            list("aliases", null),
                            list("focus_tags", null),
                            text("note"))
                    .defining(Reference.PARK)
                    .withSource();

    static final Table FIGURES =
            Table.of(
                            "figures.csv",
                            WRITE_FIGURES,
                            1,
                            key("id").must(),
                            reference("owner", Reference.PLACE).must().link(),
                            oneOf("indicator", FigureIndicator.class),
                            text("printed_term").must(),
                            decimal("value"),
                            oneOf("bound", FigureBound.class),
                            oneOf("unit", FigureUnit.class),
                            oneOf("scope", FigureScope.class),
                            period("period"),
                            oneOf("kind", FigureKind.class),
                            text("citation").must(),
                            decimal("owner_confidence", 0, 1).must(),
                            list("alternative_owners", Reference.PARK).link(),
                            text("note"))
                    .withSource();

    static final Table SITES =
            Table.of(
                            "sites.csv",
                            WRITE_SITES,
                            1,
                            key("id").must(),
                            reference("park", Reference.PARK).must().link(),
                            text("name").must(),
                            oneOf("kind", SiteKind.class),
                            decimal("area_m2", 0, 100_000_000).as("areaSquareMetres"),
                            comingDate("available_from"),
                            text("note"),
                            flag("sample").must())
                    .withSource();

    private PlaceTables() {}
}
