package org.lianzhao.lead.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.FocusBasis;

/**
 * A small park to compute features by hand: at 30° N, 106° E in 重庆, focusing on chain AUTO, whose
 * tree is F (vehicles), SEAT with FOAM and FRAME below it, and GLUE of the excluded industry 26.
 */
public final class ParkFixture {
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    public static final Segment VEHICLE = segment("F", "整车", null, "361", 0);
    public static final Segment SEAT = segment("SEAT", "座椅", null, "367", 1);
    public static final Segment FOAM = segment("FOAM", "座椅泡棉", "SEAT", "29", 0.5);
    public static final Segment FRAME = segment("FRAME", "座椅骨架", "SEAT", "367", 1);
    public static final Segment GLUE = segment("GLUE", "胶粘剂", "SEAT", "266", 0);

    private List<Focus> focuses =
            List.of(new Focus("AUTO", "AUTO", "汽车电子", FocusBasis.STATED, "focus-auto"));
    private final List<ServedAnchor> anchors = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, Introduction> introductions = new HashMap<>();
    private final List<LocalSupplier> local = new ArrayList<>();
    private final List<Segment> segments =
            new ArrayList<>(List.of(VEHICLE, SEAT, FOAM, FRAME, GLUE));
    private final List<Flow> flows = new ArrayList<>();
    private final List<ChainLeader> leaders = new ArrayList<>();
    private final List<SupplyLink> links = new ArrayList<>();
    private final List<Stake> stakes = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Place>> plantsOf = new HashMap<>();
    private @Nullable String exclusionBasis = "长江保护法";

    private static Segment segment(
            String code, String name, @Nullable String parent, String gb4754, double transport) {
        return new Segment(code, name, "AUTO", parent, gb4754, transport);
    }

    public static Place place(String adcode, double latitude, double longitude) {
        return new Place(adcode, "地" + adcode, latitude, longitude, true, "place-" + adcode);
    }

    /** An enterprise in 宁波 that makes seat foam, confidence .9. */
    public static Candidate candidate(String key) {
        return located(key, place("330200", 30, 116));
    }

    public static Candidate located(String key, @Nullable Place place) {
        return Candidate.of(key)
                .named("企业" + key)
                .at(place)
                .operating(List.of(operation(FOAM, 0.9)));
    }

    public static Candidate operating(String key, Operation... operations) {
        return candidate(key).operating(List.of(operations));
    }

    public static Candidate warned(String key, Warning... warnings) {
        return candidate(key).warned(List.of(warnings));
    }

    public static Candidate titled(String key, Title... titles) {
        return candidate(key).titled(List.of(titles));
    }

    public static Candidate present(String key, String... presences) {
        return candidate(key).present(List.of(presences));
    }

    /** A prospect without a buyer. */
    public static Prospect prospect(Segment segment, double confidence) {
        return new Prospect(operation(segment, confidence), null);
    }

    public static Operation operation(Segment segment, double confidence) {
        return new Operation(segment, confidence, "operation-" + segment.code());
    }

    public ParkFixture with(Segment... more) {
        segments.addAll(List.of(more));
        return this;
    }

    /** States a segment of its chain beside the chain. */
    public ParkFixture focusingOn(Segment segment) {
        var stated = new ArrayList<>(focuses);
        stated.add(
                new Focus(
                        segment.code(),
                        "AUTO",
                        "汽车电子",
                        FocusBasis.STATED,
                        "focus-" + segment.code()));
        focuses = stated;
        return this;
    }

    /** Focuses on the chain because nothing else is known. */
    public ParkFixture inferringItsFocus() {
        focuses = List.of(new Focus("AUTO", "AUTO", "汽车电子", FocusBasis.INFERRED, "focus-auto"));
        return this;
    }

    public ParkFixture flowing(Segment from, Segment to) {
        flows.add(new Flow(from.code(), to.code(), "flow-" + from.code() + "-" + to.code()));
        return this;
    }

    public ParkFixture led(String enterprise, Segment... segments) {
        leaders.add(
                new ChainLeader(
                        enterprise,
                        "企业" + enterprise,
                        "AUTO",
                        Stream.of(segments).map(Segment::code).collect(Collectors.toSet()),
                        "leads-" + enterprise));
        return this;
    }

    public ParkFixture withoutFocus() {
        focuses = List.of();
        return this;
    }

    public ParkFixture withoutExclusionBasis() {
        exclusionBasis = null;
        return this;
    }

    /** Serves an anchor that owns the makers named. */
    public ParkFixture serving(String key, double weight, String... makers) {
        var all = new LinkedHashMap<String, String>();
        all.put(key, "");
        for (var maker : makers) {
            all.put(maker, "stake-" + key + "-" + maker);
        }
        anchors.add(new ServedAnchor(key, "链主" + key, weight, all, "serves-" + key));
        return this;
    }

    /** Serves an anchor of which so many thousandths are built near the park. */
    public ParkFixture servingInReach(String key, int reach) {
        anchors.add(
                new ServedAnchor(
                        key,
                        "链主" + key,
                        1,
                        Map.of(key, ""),
                        reach,
                        List.of("plant-" + key),
                        "serves-" + key));
        return this;
    }

    /** A demand that follows from what the segment goes into. */
    public ParkFixture demandingUpstream(String anchor, Segment segment) {
        demands.add(
                new Demand(
                        anchor,
                        segment.code(),
                        Demand.Strength.UPSTREAM,
                        List.of("demand-" + anchor + "-" + segment.code() + "-upstream")));
        return this;
    }

    public ParkFixture demanding(String anchor, Segment segment, boolean linked) {
        demands.add(
                new Demand(
                        anchor,
                        segment.code(),
                        linked ? Demand.Strength.LINKED : Demand.Strength.DERIVED,
                        List.of(
                                "demand-"
                                        + anchor
                                        + "-"
                                        + segment.code()
                                        + (linked ? "-linked" : ""))));
        return this;
    }

    public ParkFixture reaching(String name, String province, boolean chamber, boolean own) {
        channels.add(new Channel(name, province, chamber, "兄弟园", own, "channel-" + name));
        return this;
    }

    /** A chamber of the park's own with what became of its introductions. */
    ParkFixture introducing(String name, String province, int accepted, int declined) {
        channels.add(
                new Channel(
                        name, province, true, "本园", true, accepted, declined, "channel-" + name));
        return this;
    }

    ParkFixture introduced(Introduction introduction) {
        introductions.put(introduction.enterprise(), introduction);
        return this;
    }

    public ParkFixture local(Segment segment, String... enterprises) {
        for (var enterprise : enterprises) {
            local.add(
                    new LocalSupplier(
                            enterprise,
                            "企业" + enterprise,
                            segment.code(),
                            "local-" + enterprise + "-" + segment.code()));
        }
        return this;
    }

    public ParkFixture supplying(String supplier, String customer) {
        return link(supplier, customer, true, null);
    }

    /** A relation in another segment than foam; its evidence names the segment. */
    public ParkFixture supplying(String supplier, String customer, Segment segment) {
        var evidence = supplier + ">" + customer + " " + segment.code();
        links.add(
                new SupplyLink(
                        supplier,
                        customer,
                        segment.code(),
                        SupplyLink.UNKNOWN_YEAR,
                        true,
                        null,
                        evidence));
        return this;
    }

    public ParkFixture supplyingSince(String supplier, String customer, int year) {
        var evidence = supplier + ">" + customer;
        links.add(new SupplyLink(supplier, customer, FOAM.code(), year, true, null, evidence));
        return this;
    }

    /** Holds stakes in other enterprises than the makers of {@link #serving}. */
    public ParkFixture owning(String investor, String... investees) {
        for (var investee : investees) {
            stakes.add(new Stake(investor, investee, "stake-" + investor + "-" + investee));
        }
        return this;
    }

    public ParkFixture owning(
            String investor, String investee, Stake.Kind kind, EvidenceCertainty certainty) {
        stakes.add(
                new Stake(
                        investor,
                        "企业" + investor,
                        investee,
                        kind,
                        certainty,
                        "stake-" + investor + "-" + investee));
        return this;
    }

    /** Where a customer or anchor builds. */
    public ParkFixture building(String customer, Place... plants) {
        plantsOf.put(customer, List.of(plants));
        return this;
    }

    /** Where a customer or anchor is. */
    public ParkFixture at(String customer, Place place) {
        places.put(customer, place);
        return this;
    }

    public ParkFixture supplyingUntil(String supplier, String customer, LocalDate until) {
        return link(supplier, customer, true, until);
    }

    public ParkFixture supplyingAsSecondTier(String supplier, String customer) {
        return link(supplier, customer, false, null);
    }

    /** A relation in foam that is inferred or to be verified. */
    public ParkFixture supplyingPerhaps(
            String supplier, String customer, EvidenceCertainty certainty) {
        return uncertain(supplier, customer, false, certainty);
    }

    /** A relation whose source leaves open which of the supplier's products it is about. */
    public ParkFixture supplyingSomething(String supplier, String customer) {
        return uncertain(supplier, customer, true, EvidenceCertainty.CONFIRMED);
    }

    private ParkFixture uncertain(
            String supplier, String customer, boolean unsplit, EvidenceCertainty certainty) {
        links.add(
                new SupplyLink(
                        supplier,
                        customer,
                        FOAM.code(),
                        SupplyLink.UNKNOWN_YEAR,
                        true,
                        null,
                        unsplit,
                        certainty,
                        supplier + ">" + customer + "?"));
        return this;
    }

    private ParkFixture link(
            String supplier, String customer, boolean direct, @Nullable LocalDate until) {
        links.add(
                new SupplyLink(
                        supplier,
                        customer,
                        FOAM.code(),
                        SupplyLink.UNKNOWN_YEAR,
                        direct,
                        until,
                        supplier + ">" + customer + (direct ? "" : ":2")));
        return this;
    }

    private SupplyMarket market() {
        var customers = new TreeMap<String, Customer>();
        links.forEach(link -> customers.put(link.customer(), customer(link.customer(), "企业")));
        anchors.forEach(
                anchor -> customers.putIfAbsent(anchor.key(), customer(anchor.key(), "链主")));
        var held =
                anchors.stream()
                        .flatMap(anchor ->
                                anchor.makers().entrySet().stream()
                                        .filter(maker -> !maker.getValue().isEmpty())
                                        .map(maker ->
                                                new Stake(
                                                        anchor.key(),
                                                        maker.getKey(),
                                                        maker.getValue())));
        var all = Stream.concat(held, stakes.stream()).toList();
        return new SupplyMarket(
                links,
                all,
                customers.values(),
                segments.stream().map(Segment::code).toList(),
                AS_OF);
    }

    private Customer customer(String key, String kind) {
        return new Customer(
                key, kind + key, places.get(key), plantsOf.getOrDefault(key, List.of()));
    }

    public ParkProfile build() {
        return new ParkProfileBuilder("P", "试验园", "Z", place("500108", 30, 106), "重庆市", AS_OF)
                .focuses(focuses)
                .segments(segments.stream().collect(Collectors.toMap(Segment::code, s -> s)))
                .anchors(List.copyOf(anchors))
                .demands(List.copyOf(demands))
                .channels(List.copyOf(channels))
                .introductions(Map.copyOf(introductions))
                .localSuppliers(
                        local.stream()
                                .sorted(Comparator.comparing(LocalSupplier::enterprise))
                                .collect(Collectors.groupingBy(LocalSupplier::segment)))
                .flows(flows, Map.of())
                .leaders(leaders)
                .market(market())
                .makerSegments(Set.of("F"))
                .excluding(List.of("26"), exclusionBasis)
                .build();
    }
}
