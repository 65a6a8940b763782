package org.lianzhao.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * Reads nodes and relationships of the driver into this module's records: the one place that knows
 * the property names of these. Values a module reads beside them, such as a confidence, it reads
 * itself.
 */
public final class GraphObjects {
    private GraphObjects() {}

    /**
     * The record of a node that can stand in a path, or null for titles and signals, and for
     * products, which are made by somebody.
     */
    static @Nullable Object any(Node node) {
        for (var label : node.labels()) {
            var found =
                    switch (label) {
                        case "Enterprise" -> enterprise(node);
                        case "ChainSegment" -> segment(node);
                        case "Park" -> park(node);
                        case "Zone" -> zone(node);
                        case "Region" -> region(node);
                        case "IndustryChain" -> chain(node);
                        case "Chamber" -> chamber(node);
                        case "LiaisonOffice" -> office(node);
                        default -> null;
                    };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Evidence of a relationship; titles and signals are no objects of their own, so theirs has a
     * subject only.
     */
    static Evidence evidence(Relationship r, Object... path) {
        return new Evidence(
                r.get("evidenceId").asString(),
                EvidenceKind.of(r.type()),
                EvidenceGrade.valueOf(r.get("grade").asString()),
                EvidenceCertainty.valueOf(
                        r.get("certainty").asString(EvidenceCertainty.CONFIRMED.name())),
                r.get("source").asString(),
                text(r, "url"),
                date(r, "observedOn"),
                date(r, "compiledOn"),
                text(r, "note"),
                List.of(path));
    }

    public static Enterprise enterprise(MapAccessor n) {
        return new Enterprise(
                n.get("key").asString(),
                text(n, "uscc"),
                n.get("name").asString(),
                text(n, "legalName"),
                text(n, "nameEn"),
                text(n, "stockCode"),
                text(n, "adcode"),
                EnterpriseKind.valueOf(n.get("kind").asString(EnterpriseKind.MAKER.name())),
                texts(n, "formerNames"),
                text(n, "note"),
                n.get("sample").asBoolean(false));
    }

    public static AnchorEnterprise anchor(MapAccessor n) {
        return new AnchorEnterprise(n.get("shortName").asString(), enterprise(n));
    }

    public static ChainSegment segment(MapAccessor n) {
        return new ChainSegment(
                n.get("code").asString(),
                n.get("name").asString(),
                n.get("nameEn").asString(),
                n.get("level").asInt(),
                ChainPosition.valueOf(n.get("position").asString()),
                SegmentStatus.valueOf(n.get("status").asString()),
                text(n, "gb4754"),
                n.get("transport").asDouble(),
                n.get("source").asString(),
                text(n, "url"),
                n.get("chain").asString(),
                text(n, "parent"));
    }

    static IndustryChain chain(MapAccessor n) {
        return new IndustryChain(
                n.get("code").asString(),
                n.get("name").asString(),
                ChainRole.valueOf(n.get("role").asString(ChainRole.LEADING.name())),
                text(n, "targetScale"));
    }

    static Zone zone(MapAccessor n) {
        return new Zone(
                n.get("code").asString(), n.get("name").asString(), n.get("adcode").asString());
    }

    public static Park park(MapAccessor n) {
        return new Park(
                n.get("code").asString(),
                n.get("name").asString(),
                text(n, "group"),
                texts(n, "aliases"),
                texts(n, "focusTags"),
                n.get("zone").asString(),
                n.get("adcode").asString());
    }

    public static Region region(MapAccessor n) {
        return new Region(
                n.get("adcode").asString(),
                n.get("name").asString(),
                RegionLevel.valueOf(n.get("level").asString()),
                number(n, "longitude"),
                number(n, "latitude"),
                text(n, "parent"));
    }

    static Chamber chamber(MapAccessor n) {
        return new Chamber(
                n.get("key").asString(),
                n.get("name").asString(),
                text(n, "uscc"),
                n.get("adcode").asString(),
                n.get("sample").asBoolean(false),
                n.get("collective").asBoolean(false),
                text(n, "source"),
                text(n, "url"),
                text(n, "note"));
    }

    static LiaisonOffice office(MapAccessor n) {
        return new LiaisonOffice(
                n.get("key").asString(),
                n.get("name").asString(),
                n.get("adcode").asString(),
                text(n, "note"));
    }

    /** What an enterprise makes, with the segment that is said of it there. */
    static Product product(String enterprise, Relationship makes, MapAccessor n) {
        return new Product(enterprise, n.get("name").asString(), text(makes, "segment"));
    }

    static Signal signal(MapAccessor n, Relationship showed, Enterprise enterprise) {
        return new Signal(
                n.get("id").asString(),
                SignalKind.valueOf(n.get("kind").asString()),
                n.get("statement").asString(),
                evidence(showed, enterprise));
    }

    static Site site(MapAccessor n) {
        return new Site(
                n.get("id").asString(),
                n.get("name").asString(),
                SiteKind.valueOf(n.get("kind").asString()),
                decimal(n, "areaSquareMetres"),
                date(n, "availableFrom"),
                n.get("sample").asBoolean(false),
                text(n, "note"));
    }

    static Figure figure(MapAccessor n, List<Park> alternativeOwners) {
        return new Figure(
                n.get("id").asString(),
                FigureIndicator.valueOf(n.get("indicator").asString()),
                n.get("printedTerm").asString(),
                decimal(n, "value"),
                FigureBound.valueOf(n.get("bound").asString()),
                FigureUnit.valueOf(n.get("unit").asString()),
                FigureScope.valueOf(n.get("scope").asString()),
                text(n, "period"),
                FigureKind.valueOf(n.get("kind").asString()),
                n.get("citation").asString(),
                new BigDecimal(n.get("ownerConfidence").asString()),
                alternativeOwners,
                text(n, "note"));
    }

    static @Nullable String text(MapAccessor n, String property) {
        var value = n.get(property);
        return value.isNull() ? null : value.asString();
    }

    static @Nullable PartialDate date(MapAccessor n, String property) {
        var text = text(n, property);
        return text == null ? null : new PartialDate(text);
    }

    static <T> @Nullable T oneOf(MapAccessor n, String property, Function<String, T> constant) {
        var text = text(n, property);
        return text == null ? null : constant.apply(text);
    }

    static List<String> texts(MapAccessor n, String property) {
        var value = n.get(property);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    private static @Nullable Double number(MapAccessor n, String property) {
        var value = n.get(property);
        return value.isNull() ? null : value.asDouble();
    }

    /** Decimals are stored as text: Neo4j has no decimal type and 133.24 is no double. */
    private static @Nullable BigDecimal decimal(MapAccessor n, String property) {
        var text = text(n, property);
        return text == null ? null : new BigDecimal(text);
    }
}
