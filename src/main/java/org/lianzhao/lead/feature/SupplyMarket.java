package org.lianzhao.lead.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.ranking.supply.Firm;
import org.lianzhao.ranking.supply.SupplyGraph;
import org.lianzhao.ranking.supply.SupplyGraphBuilder;
import org.lianzhao.ranking.supply.SupplyQuery;
import org.lianzhao.ranking.supply.SupplyScorer;

/**
 * All known supply relations with who owns whom and who is where, as the supply features see them:
 * the links of a {@link SupplyGraph} are those that may be taken to go on, its products are
 * segments, its regions provinces, its groups and families what stakes say. The same for every
 * park.
 */
public final class SupplyMarket {
    private static final Comparator<SupplyLink> IN_ORDER =
            Comparator.comparing(SupplyLink::evidence)
                    .thenComparing(SupplyLink::customer)
                    .thenComparing(SupplyLink::product);

    private final Map<String, List<SupplyLink>> bySupplier;
    private final Map<String, Customer> buyers;
    private final Ownership ownership;
    private final SupplyScorer scorer;
    private final Map<Wanted, SupplyQuery> demands = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Made> lastFirm = new AtomicReference<>();

    /**
     * Builds the market.
     *
     * @param buyers all customers of the links and all anchors
     * @param segments codes of all segments
     * @param asOf date of the data: relations that ended long before it are left out
     */
    public SupplyMarket(
            Collection<SupplyLink> links,
            Collection<Stake> stakes,
            Collection<Customer> buyers,
            Collection<String> segments,
            LocalDate asOf) {
        this.buyers = buyers.stream().collect(Collectors.toMap(Customer::key, buyer -> buyer));
        var current =
                links.stream()
                        .filter(link -> link.isCurrent(asOf))
                        .map(link -> link.knownBy(asOf))
                        .toList();
        bySupplier = bySupplier(current);
        var builder = new SupplyGraphBuilder().withoutNames();
        segments.forEach(builder::product);
        current.stream()
                .filter(SupplyLink::isSure)
                .forEach(link ->
                        builder.link(
                                link.customer(),
                                link.countedProduct(),
                                link.supplier(),
                                link.since(),
                                province(link.customer()),
                                link.evidence()));
        ownership = new Ownership(stakes);
        var investors = investors(stakes);
        buyers.forEach(buyer -> state(buyer, investors, builder));
        bySupplier.keySet().forEach(supplier -> state(supplier, builder));
        scorer = new SupplyScorer(builder.build());
    }

    /** The relations of each supplier in the order of their evidence. */
    private static Map<String, List<SupplyLink>> bySupplier(Collection<SupplyLink> links) {
        var bySupplier = new HashMap<String, List<SupplyLink>>();
        links.forEach(link ->
                bySupplier.computeIfAbsent(link.supplier(), key -> new ArrayList<>()).add(link));
        bySupplier.replaceAll((supplier, all) -> all.stream().sorted(IN_ORDER).toList());
        return bySupplier;
    }

    private String province(String customer) {
        var place = Objects.requireNonNull(buyers.get(customer), customer).builds();
        return place == null ? "" : place.province();
    }

    /** Who holds stakes in buyers: a group of makers bears the name of such an investor. */
    private Set<String> investors(Collection<Stake> stakes) {
        return stakes.stream()
                .filter(stake -> buyers.containsKey(stake.investee()))
                .map(Stake::investor)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** States a buyer's groups (its investors, and itself where it is one) and its home. */
    private void state(Customer buyer, Set<String> investors, SupplyGraphBuilder builder) {
        builder.maker(buyer.key());
        if (investors.contains(buyer.key())) {
            builder.group(buyer.key(), buyer.key(), List.of());
        }
        ownership
                .stakesIn(buyer.key())
                .forEach(stake ->
                        builder.group(buyer.key(), stake.investor(), List.of(stake.evidence())));
        var place = buyer.builds();
        if (place != null) {
            builder.home(buyer.key(), place.province(), List.of(place.evidence()));
        }
    }

    /**
     * States a supplier's family and who above it may be a maker or a group of makers; nothing
     * where nobody holds a stake in it.
     */
    private void state(String supplier, SupplyGraphBuilder builder) {
        builder.supplier(supplier);
        if (ownership.stakesIn(supplier).isEmpty()) {
            return;
        }
        var family = ownership.familyOf(supplier, buyers.keySet());
        builder.family(supplier, family.getKey(), family.getValue());
        ownership.above(supplier).forEach((owner, way) -> builder.owner(supplier, owner, way));
    }

    /**
     * Whether one of these enterprises buys: then who is where, or a name, may no longer be what it
     * was.
     */
    public boolean concerns(Collection<String> enterprises) {
        return enterprises.stream().anyMatch(buyers::containsKey);
    }

    /** Whether the enterprise supplies someone. */
    public boolean isSupplier(String enterprise) {
        return bySupplier.containsKey(enterprise);
    }

    /** Relations of a supplier, in the order of their evidence. */
    List<SupplyLink> links(String supplier) {
        return bySupplier.getOrDefault(supplier, List.of());
    }

    /** How a buyer holds a stake in a supplier, in words; nothing where it holds none. */
    Optional<String> howHeld(String buyer, String supplier) {
        return ownership.howHeld(buyer, supplier);
    }

    /** Where a buyer builds, null where unknown. */
    @Nullable Place buildsIn(String buyer) {
        var known = buyers.get(buyer);
        return known == null ? null : known.builds();
    }

    /** Name of a customer or anchor. */
    String nameOf(String buyer) {
        return Objects.requireNonNull(buyers.get(buyer), buyer).name();
    }

    SupplyScorer scorer() {
        return scorer;
    }

    /** The demand of a buyer for a segment. */
    public SupplyQuery demand(String buyer, String segment) {
        return demands.computeIfAbsent(new Wanted(buyer, segment), this::demand);
    }

    private SupplyQuery demand(Wanted wanted) {
        var graph = scorer.graph();
        return scorer.query(graph.maker(wanted.buyer), graph.product(wanted.segment));
    }

    private record Wanted(String buyer, String segment) {}

    /**
     * The candidate as a firm of the market: by its links, its operations and its place. Eight
     * features ask one after the other, so the last one is remembered.
     */
    @SuppressWarnings("ReferenceEquality") // An equal candidate may have been read later.
    public Firm firm(Candidate candidate) {
        var last = lastFirm.get();
        if (last != null && last.candidate() == candidate) {
            return last.firm();
        }
        var firm = made(candidate);
        lastFirm.set(new Made(candidate, firm));
        return firm;
    }

    private record Made(Candidate candidate, Firm firm) {}

    private Firm made(Candidate candidate) {
        var offers = new HashMap<String, List<String>>();
        candidate
                .operations()
                .forEach(operation ->
                        offers.put(operation.segment().code(), List.of(operation.evidence())));
        return firm(candidate.key(), offers, candidate.place());
    }

    private Firm firm(String key, Map<String, List<String>> offers, @Nullable Place place) {
        return place == null || !place.sure()
                ? scorer.graph().firm(key, offers, "", List.of())
                : scorer.graph().firm(key, offers, place.province(), List.of(place.evidence()));
    }
}
