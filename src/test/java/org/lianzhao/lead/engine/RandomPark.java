package org.lianzhao.lead.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseRow.Nature;
import org.lianzhao.lead.engine.EnterpriseRow.OperationTerm;
import org.lianzhao.lead.engine.EnterpriseRow.OutputTerm;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.ChainLeader;
import org.lianzhao.lead.feature.Channel;
import org.lianzhao.lead.feature.Customer;
import org.lianzhao.lead.feature.Demand;
import org.lianzhao.lead.feature.Demand.Strength;
import org.lianzhao.lead.feature.Flow;
import org.lianzhao.lead.feature.Focus;
import org.lianzhao.lead.feature.Introduction;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.Output;
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

/**
 * A made-up park with made-up candidates, by seed: the same graph as the features see it and as the
 * columns hold it.
 */
final class RandomPark {
    private static final String LOCAL = "50";

    private static final List<LabelType> LABELS = List.of(LabelType.values());
    private static final List<SignalKind> KINDS = List.of(SignalKind.values());
    private static final List<Strength> STRENGTHS = List.of(Strength.values());

    final ParkProfile profile;
    final List<Candidate> candidates;
    final Map<String, Place> regions;

    private final SplittableRandom random;

    RandomPark(long seed, int enterprises) {
        random = new SplittableRandom(seed);
        var segments = segments();
        regions = regions();
        candidates =
                IntStream.range(0, enterprises)
                        .mapToObj(i -> candidate("E%06d".formatted(i), segments))
                        .toList();
        profile = profile(segments, enterprises);
    }

    EnterpriseColumns columns() {
        return EnterpriseColumns.of(candidates.stream().map(RandomPark::row).iterator());
    }

    static EnterpriseRow row(Candidate candidate) {
        var operations = new LinkedHashMap<String, OperationTerm>();
        for (var o : candidate.operations()) {
            var output = new OutputTerm(o.output().products(), o.output().all());
            operations.put(o.segment().code(), new OperationTerm(o.confidence(), output));
        }
        var place = candidate.place();
        return new EnterpriseRow(
                candidate.key(),
                candidate.name(),
                place == null ? null : region(place),
                operations,
                candidate.titles().stream()
                        .map(t -> new TitleTerm(t.type(), t.validUntil()))
                        .toList(),
                candidate.warnings().stream().map(Warning::kind).toList(),
                candidate.presences(),
                candidate.warnings().stream()
                        .filter(w -> w.kind() == SignalKind.EXPANSION)
                        .map(Warning::day)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                new Nature(candidate.kind(), candidate.ofAnchor()),
                null);
    }

    private Map<String, Segment> segments() {
        var segments = new LinkedHashMap<String, Segment>();
        segments.put("ROOT", new Segment("ROOT", "根", "CHAIN", null, null, 0.5));
        for (var assembly = 0; assembly < 4; assembly++) {
            var parent = "A" + assembly;
            segments.put(parent, new Segment(parent, parent, "CHAIN", "ROOT", null, 0.5));
            for (var part = 0; part < 4; part++) {
                var code = parent + part;
                var gb4754 = random.nextInt(8) == 0 ? "2610" : "3670";
                segments.put(
                        code,
                        new Segment(code, code, "CHAIN", parent, gb4754, random.nextInt(3) / 2.0));
            }
        }
        return segments;
    }

    private Map<String, Place> regions() {
        return IntStream.range(0, 20)
                .mapToObj(i ->
                        new Place(
                                (i % 3 == 0 ? LOCAL : "" + (31 + i)) + "01" + (10 + i),
                                "区" + i,
                                22 + 20 * random.nextDouble(),
                                98 + 24 * random.nextDouble(),
                                random.nextInt(5) > 0,
                                "located-in-" + i))
                .flatMap(place -> Stream.of(place, place.unverified()))
                .collect(Collectors.toMap(RandomPark::region, p -> p));
    }

    private static String region(Place place) {
        return place.adcode() + (place.sure() ? "" : EnterpriseRow.TO_VERIFY);
    }

    private Candidate candidate(String key, Map<String, Segment> segments) {
        var codes = new ArrayList<>(segments.keySet());
        var operations =
                random.ints(1 + random.nextInt(3), 0, codes.size())
                        .distinct()
                        .mapToObj(codes::get)
                        .sorted()
                        .map(code ->
                                new Operation(
                                                Objects.requireNonNull(segments.get(code)),
                                                (1 + random.nextInt(10)) / 10.0,
                                                "operates-in-" + key + code)
                                        .making(output(key)))
                        .toList();
        return Candidate.of(key)
                .named("企业" + key)
                .at(place())
                .operating(operations)
                .titled(titles(key))
                .warned(warnings(key))
                .present(presences())
                .ofKind(random.nextInt(20) == 0 ? EnterpriseKind.DEALER : EnterpriseKind.MAKER)
                .ofAnchor(random.nextInt(30) == 0);
    }

    private Output output(String key) {
        var all = random.nextInt(5);
        var products = all == 0 ? 0 : random.nextInt(all + 1);
        return new Output(
                products,
                all,
                IntStream.range(0, products).mapToObj(i -> "makes-" + key + i).toList());
    }

    private @Nullable Place place() {
        var places =
                regions.values().stream().sorted(Comparator.comparing(RandomPark::region)).toList();
        return random.nextInt(6) == 0 ? null : places.get(random.nextInt(places.size()));
    }

    private List<Title> titles(String key) {
        return random.ints(random.nextInt(3), 0, LABELS.size())
                .distinct()
                .mapToObj(i ->
                        new Title(
                                LABELS.get(i),
                                random.nextBoolean()
                                        ? null
                                        : LocalDate.of(2025 + random.nextInt(3), 1, 1),
                                "holds-" + key + i))
                .toList();
    }

    private List<Warning> warnings(String key) {
        return random.nextInt(6) > 0
                ? List.of()
                : List.of(
                        new Warning(
                                KINDS.get(random.nextInt(KINDS.size())),
                                "警示",
                                "2026",
                                random.nextInt(4) == 0
                                        ? null
                                        : LocalDate.of(2022 + random.nextInt(6), 5, 31),
                                "showed-" + key));
    }

    private List<String> presences() {
        return switch (random.nextInt(15)) {
            case 0 -> List.of("ZONE");
            case 1, 2 -> List.of(LOCAL);
            case 3 -> List.of("44", LOCAL);
            case 4 -> List.of("44");
            default -> List.of();
        };
    }

    private ParkProfile profile(Map<String, Segment> segments, int enterprises) {
        var makers = List.of("M0", "M1", "M2", "M3", "M4");
        var anchors =
                List.of(
                        new ServedAnchor(
                                "M0", "甲", 1, Map.of("M0", "", "M1", "invests-in-1"), "serves-0"),
                        new ServedAnchor(
                                "M2",
                                "乙",
                                0.5,
                                Map.of("M2", ""),
                                random.nextInt(ServedAnchor.FULL),
                                List.of("plant-2"),
                                "serves-2"));
        var codes = List.copyOf(segments.keySet());
        var demands = new ArrayList<Demand>();
        segments.keySet()
                .forEach(code -> {
                    if (random.nextInt(3) == 0) {
                        demands.add(
                                new Demand(
                                        random.nextBoolean() ? "M0" : "M2",
                                        code,
                                        STRENGTHS.get(random.nextInt(3)),
                                        List.of("demands-" + code)));
                    }
                });
        var links =
                IntStream.range(0, enterprises / 2)
                        .mapToObj(i -> {
                            var supplier = candidates.get(random.nextInt(candidates.size())).key();
                            var maker = makers.get(random.nextInt(makers.size()));
                            return new SupplyLink(
                                    supplier,
                                    maker,
                                    codes.get(random.nextInt(codes.size())),
                                    random.nextInt(3) == 0
                                            ? SupplyLink.UNKNOWN_YEAR
                                            : 2015 + random.nextInt(10),
                                    random.nextInt(4) > 0,
                                    random.nextInt(3) > 0
                                            ? null
                                            : LocalDate.of(2018 + random.nextInt(8), 6, 30),
                                    "supplies-" + i);
                        })
                        .toList();
        var local =
                candidates.stream()
                        .filter(RandomPark::isHere)
                        .flatMap(c ->
                                c.operations().stream()
                                        .map(o ->
                                                new LocalSupplier(
                                                        c.key(),
                                                        c.name(),
                                                        o.segment().code(),
                                                        o.evidence())))
                        .collect(Collectors.groupingBy(LocalSupplier::segment));
        return new ParkProfileBuilder(
                        "PARK",
                        "园区",
                        "ZONE",
                        new Place("500108", "南岸区", 29.5, 106.6, true, ""),
                        "重庆市",
                        LocalDate.of(2026, 11, 30))
                .focuses(
                        List.of(
                                new Focus(
                                        "CHAIN",
                                        "CHAIN",
                                        "链",
                                        random.nextBoolean()
                                                ? FocusBasis.STATED
                                                : FocusBasis.INFERRED,
                                        "focuses-on")))
                .segments(segments)
                .anchors(anchors)
                .demands(demands)
                .channels(
                        List.of(
                                new Channel("商会", "34", true, "本园", true, 3, 1, "partners-1"),
                                new Channel("驻外办", "35", false, "本园", true, "partners-2"),
                                new Channel("兄弟商会", "35", true, "兄弟园", false, "partners-3")))
                .introductions(introductions())
                .localSuppliers(local)
                .flows(flows(codes), Map.of())
                .leaders(leaders())
                .market(market(makers, links, codes))
                .makerSegments(Set.of("A30", "A31", "A32", "A33"))
                .excluding(List.of("26"), "法")
                .build();
    }

    /** Every eighth or so, wherever it is. */
    private Map<String, Introduction> introductions() {
        return candidates.stream()
                .filter(c -> random.nextInt(8) == 0)
                .map(c -> new Introduction(c.key(), "商会", "2026-11-27", "introduced-" + c.key()))
                .collect(Collectors.toMap(Introduction::enterprise, Function.identity()));
    }

    private static boolean isHere(Candidate candidate) {
        var place = candidate.place();
        return (place != null && place.province().equals(LOCAL))
                || candidate.presences().contains(LOCAL);
    }

    private List<Flow> flows(List<String> codes) {
        return IntStream.range(0, 15)
                .mapToObj(i ->
                        new Flow(
                                codes.get(random.nextInt(codes.size())),
                                codes.get(random.nextInt(codes.size())),
                                "feeds-" + i))
                .filter(flow -> !flow.from().equals(flow.to()))
                .toList();
    }

    private List<ChainLeader> leaders() {
        return candidates.stream()
                .limit(random.nextInt(3))
                .map(c ->
                        new ChainLeader(
                                c.key(),
                                c.name(),
                                "CHAIN",
                                Set.of("A0", "A10"),
                                "leads-" + c.key()))
                .toList();
    }

    /** Makers of two groups in some places, and suppliers some of which the makers hold. */
    private SupplyMarket market(
            List<String> makers, List<SupplyLink> links, List<String> segments) {
        var places =
                regions.values().stream().sorted(Comparator.comparing(RandomPark::region)).toList();
        var customers =
                makers.stream()
                        .map(maker ->
                                new Customer(
                                        maker,
                                        maker,
                                        random.nextInt(4) == 0
                                                ? null
                                                : places.get(random.nextInt(places.size()))))
                        .toList();
        var stakes = new ArrayList<Stake>();
        stakes.add(new Stake("M0", "M1", "invests-in-1"));
        stakes.add(new Stake("M0", "M3", "invests-in-3"));
        stakes.add(new Stake("M2", "M3", "invests-in-3b"));
        for (var i = 0; i < candidates.size() / 10; i++) {
            stakes.add(
                    new Stake(
                            random.nextBoolean()
                                    ? makers.get(random.nextInt(makers.size()))
                                    : candidates.get(random.nextInt(candidates.size())).key(),
                            candidates.get(random.nextInt(candidates.size())).key(),
                            "invests-in-supplier-" + i));
        }
        return new SupplyMarket(links, stakes, customers, segments, LocalDate.of(2026, 11, 30));
    }
}
