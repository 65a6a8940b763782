package org.lianzhao.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.lead.engine.EnterpriseRow;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Channel;
import org.lianzhao.lead.feature.Customer;
import org.lianzhao.lead.feature.Demand;
import org.lianzhao.lead.feature.Focus;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.ParkProfileBuilder;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.feature.Stake;
import org.lianzhao.lead.feature.SupplyLink;
import org.lianzhao.lead.feature.SupplyMarket;
import org.lianzhao.lead.feature.Title;
import org.lianzhao.lead.feature.Warning;

/** The seed's 先进汽车电子产业园, its view of a market without a database. */
public final class SeedPark {
    private static final String CODE = "AUTO_ELECTRONICS";
    private static final String ZONE = "CQETDZ";
    private static final String MUNICIPALITY = "50";
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    private static final int MADE_UP_LINKS = 20_000;
    private static final int LINKED = 5_000;
    private static final int MAKERS = 60;
    private static final List<String> REGIONS = List.of("500000", "310000", "440300", "320500");
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", MUNICIPALITY);

    public final Map<String, Place> regions =
            Seed.table("regions").stream()
                    .collect(toMap(r -> r.getField("adcode"), SeedPark::place));
    private final Map<String, Segment> segments = segments();

    public ParkProfile profile(List<EnterpriseRow> market) {
        var anchors = anchors();
        var zone = Seed.table("zones").getFirst();
        return new ParkProfileBuilder(
                        CODE,
                        CODE,
                        ZONE,
                        Objects.requireNonNull(regions.get("500108")),
                        "重庆市",
                        AS_OF)
                .focuses(List.of(new Focus(CODE, CODE, CODE, FocusBasis.STATED, "focus")))
                .segments(segments)
                .anchors(anchors)
                .demands(demands(anchors))
                .channels(
                        Stream.concat(
                                        channels("chambers", true),
                                        channels("liaison_offices", false))
                                .toList())
                .localSuppliers(localSuppliers(market))
                .market(market(market))
                .makerSegments(makerSegments(anchors))
                .excluding(
                        List.of(zone.getField("excluded_gb4754").split(";")),
                        zone.getField("exclusion_basis"))
                .build();
    }

    /** Those that work in the park's chain, as the features see them. */
    public List<Candidate> candidates(List<EnterpriseRow> market) {
        return market.stream()
                .filter(row -> row.operations().keySet().stream().anyMatch(segments::containsKey))
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(EnterpriseRow row) {
        var key = row.key();
        return Candidate.of(key)
                .named(row.name())
                .at(row.region() == null ? null : regions.get(row.region()))
                .operating(
                        new TreeMap<>(row.operations())
                                .entrySet().stream()
                                        .filter(e -> segments.containsKey(e.getKey()))
                                        .map(e ->
                                                operation(
                                                        key, e.getKey(), e.getValue().confidence()))
                                        .toList())
                .titled(
                        row.titles().stream()
                                .map(t -> new Title(t.type(), t.until(), "holds-" + key))
                                .toList())
                .warned(
                        row.warnings().stream()
                                .map(kind -> new Warning(kind, "", "", null, "showed-" + key))
                                .toList())
                .present(row.presences());
    }

    private Operation operation(String enterprise, String segment, double confidence) {
        return new Operation(
                Objects.requireNonNull(segments.get(segment)),
                confidence,
                "operates-in-" + enterprise + segment);
    }

    private static Place place(NamedCsvRecord r) {
        var adcode = r.getField("adcode");
        return new Place(
                adcode,
                r.getField("name"),
                number(r.getField("latitude")),
                number(r.getField("longitude")),
                !r.getField("latitude").isEmpty()
                        && (!adcode.endsWith("0000")
                                || MUNICIPALITIES.contains(adcode.substring(0, 2))),
                "located-in-" + adcode);
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, Segment> segments() {
        return Seed.table("segments").stream()
                .filter(s -> s.getField("chain").equals(CODE))
                .map(s ->
                        new Segment(
                                s.getField("code"),
                                s.getField("name"),
                                CODE,
                                text(s.getField("parent")),
                                text(s.getField("gb4754")),
                                number(s.getField("transport"))))
                .collect(toMap(Segment::code, Function.identity()));
    }

    private static List<ServedAnchor> anchors() {
        return Seed.table("park_anchors").stream()
                .filter(a -> a.getField("park").equals(CODE))
                .map(a -> anchor(a.getField("anchor"), number(a.getField("weight"))))
                .toList();
    }

    private static ServedAnchor anchor(String key, double weight) {
        var makers = new HashMap<>(Map.of(key, ""));
        Seed.table("investments").stream()
                .filter(i -> i.getField("investor").equals(key))
                .map(i -> i.getField("investee"))
                .forEach(maker -> makers.put(maker, "invests-in-" + maker));
        return new ServedAnchor(key, key, weight, makers, "serves-" + key);
    }

    private static List<Demand> demands(List<ServedAnchor> anchors) {
        var keys = anchors.stream().map(ServedAnchor::key).collect(toSet());
        return Seed.table("demands").stream()
                .filter(d -> keys.contains(d.getField("anchor")))
                .map(d ->
                        new Demand(
                                d.getField("anchor"),
                                d.getField("segment"),
                                d.getField("basis").equals("SUPPLY_LINK")
                                        ? Demand.Strength.LINKED
                                        : Demand.Strength.DERIVED,
                                List.of("demands-" + d.getField("anchor") + d.getField("segment"))))
                .toList();
    }

    private static Stream<Channel> channels(String table, boolean chamber) {
        return Seed.table(table).stream()
                .filter(c -> !c.getField("partner").isEmpty())
                .map(c ->
                        new Channel(
                                c.getField("name"),
                                c.getField("adcode").substring(0, 2),
                                chamber,
                                c.getField("partner"),
                                c.getField("partner").equals(CODE),
                                "partners-" + c.getField("key")));
    }

    private Map<String, List<LocalSupplier>> localSuppliers(List<EnterpriseRow> market) {
        return market.stream()
                .filter(row -> row.region() != null && row.region().startsWith(MUNICIPALITY))
                .flatMap(row ->
                        row.operations().keySet().stream()
                                .filter(segments::containsKey)
                                .map(segment ->
                                        new LocalSupplier(
                                                row.key(),
                                                row.name(),
                                                segment,
                                                "operates-in-" + row.key() + segment)))
                .collect(groupingBy(LocalSupplier::segment));
    }

    /**
     * The seed's supply relations and stakes, and made-up relations of some of the enterprises with
     * made-up makers: so few real ones would show nothing.
     */
    private SupplyMarket market(List<EnterpriseRow> rows) {
        var links =
                Stream.concat(
                                Seed.table("supplies").stream().map(SeedPark::link),
                                madeUpLinks(rows))
                        .toList();
        var customers =
                Stream.concat(
                                links.stream().map(SupplyLink::customer),
                                anchors().stream().map(ServedAnchor::key))
                        .distinct()
                        .map(key ->
                                new Customer(
                                        key,
                                        key,
                                        regions.get(
                                                REGIONS.get(
                                                        Math.floorMod(
                                                                key.hashCode(), REGIONS.size())))))
                        .toList();
        var stakes =
                Seed.table("investments").stream()
                        .map(i ->
                                new Stake(
                                        i.getField("investor"),
                                        i.getField("investee"),
                                        "invests-in-" + i.getField("investee")))
                        .toList();
        return new SupplyMarket(links, stakes, customers, segments.keySet(), AS_OF);
    }

    private static SupplyLink link(NamedCsvRecord row) {
        return new SupplyLink(
                row.getField("supplier"),
                row.getField("customer"),
                row.getField("segment"),
                SupplyLink.UNKNOWN_YEAR,
                !row.getField("tier").equals("2"),
                null,
                "supplies-" + row.getField("supplier"));
    }

    private Stream<SupplyLink> madeUpLinks(List<EnterpriseRow> rows) {
        var random = new SplittableRandom(20261125);
        var active =
                rows.stream()
                        .filter(row ->
                                row.operations().keySet().stream().anyMatch(segments::containsKey))
                        .toList();
        return IntStream.range(0, active.isEmpty() ? 0 : MADE_UP_LINKS)
                .mapToObj(i -> {
                    var supplier = active.get(random.nextInt(Math.min(LINKED, active.size())));
                    var products =
                            supplier.operations().keySet().stream()
                                    .filter(segments::containsKey)
                                    .sorted()
                                    .toList();
                    return new SupplyLink(
                            supplier.key(),
                            "MAKER-" + random.nextInt(MAKERS),
                            products.get(random.nextInt(products.size())),
                            2010 + random.nextInt(16),
                            true,
                            null,
                            "supplies-" + i);
                });
    }

    /** Those beside the segments under the system in which every anchor works. */
    private Set<String> makerSegments(List<ServedAnchor> anchors) {
        Set<@Nullable String> systems = new HashSet<>();
        segments.values().forEach(segment -> systems.add(segment.parent()));
        for (var anchor : anchors) {
            systems.retainAll(
                    Seed.table("operations").stream()
                            .filter(o -> o.getField("enterprise").equals(anchor.key()))
                            .map(o -> segments.get(o.getField("segment")))
                            .map(s -> s == null ? null : s.parent())
                            .collect(toSet()));
        }
        return segments.values().stream()
                .filter(s -> s.parent() != null && systems.contains(s.parent()))
                .map(Segment::code)
                .collect(toSet());
    }
}
