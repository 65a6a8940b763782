package org.lianzhao.lead.feature;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianzhao.ranking.supply.Citations;
import org.lianzhao.ranking.supply.SupplyGraph;

/** What a supply feature found, to put into words. */
final class SupplyClaim {
    private static final int NAMED = 4;

    private final ParkProfile park;
    private final Candidate candidate;
    private final Prospect prospect;
    private final ServedAnchor buyer;
    private final double[] values;
    private final Citations citations;

    SupplyClaim(
            ParkProfile park,
            Candidate candidate,
            Prospect prospect,
            ServedAnchor buyer,
            double[] values,
            Citations citations) {
        this.park = park;
        this.candidate = candidate;
        this.prospect = prospect;
        this.buyer = buyer;
        this.values = values;
        this.citations = citations;
    }

    String buyer() {
        return buyer.name();
    }

    String segment() {
        return prospect.segment().name();
    }

    /** The measure at that place of the aspect's terms. */
    double value(int term) {
        return values[term];
    }

    /** Relations cited of the product in question. */
    long links() {
        return cited().filter(this::isOfTheSegment).count();
    }

    /** Customers of the relations cited but the buyer, named in words; empty for none. */
    String customers() {
        return named(others().map(park.market()::nameOf).toList(), "家");
    }

    /** All customers of the relations cited of the product in question, named in words. */
    String customersOfTheSegment() {
        return named(
                cited().filter(this::isOfTheSegment)
                        .map(link -> graph().makerName(link.maker()))
                        .distinct()
                        .map(park.market()::nameOf)
                        .toList(),
                "家");
    }

    /** Customers cited that the buyer holds a stake in. */
    String customersOfTheGroup() {
        return named(
                others().filter(buyer.makers()::containsKey).map(park.market()::nameOf).toList(),
                "家");
    }

    /** Customers cited that build where the buyer does and are not of its group. */
    String customersNearBy() {
        return named(
                others().filter(key -> !buyer.makers().containsKey(key))
                        .filter(key -> province(key).equals(province(buyer.key())))
                        .map(park.market()::nameOf)
                        .toList(),
                "家");
    }

    private Stream<String> others() {
        return cited().map(link -> graph().makerName(link.maker()))
                .filter(key -> !key.equals(buyer.key()))
                .distinct();
    }

    private String province(String customer) {
        var place = park.market().buildsIn(customer);
        return place == null ? customer : place.province();
    }

    /** How the buyer holds a stake in the candidate, in words. */
    Optional<String> howHeld() {
        return park.market().howHeld(buyer.key(), candidate.key());
    }

    /** Whether one of the relations cited is the candidate's own, not one of its family. */
    boolean citesItsOwn() {
        return cited().anyMatch(
                        link -> graph().supplierName(link.supplier()).equals(candidate.key()));
    }

    String municipality() {
        return park.municipality();
    }

    /** Products of the relations cited but the one in question, named in words. */
    String otherProducts() {
        return named(
                cited().filter(link -> !isOfTheSegment(link))
                        .map(link -> graph().productName(link.product()))
                        .filter(product -> !SupplyLink.isUnsplit(product))
                        .distinct()
                        .map(this::productName)
                        .toList(),
                "类");
    }

    /** All products of the relations cited, named in words; empty where no source tells any. */
    String products() {
        return named(
                cited().map(link -> graph().productName(link.product()))
                        .filter(product -> !SupplyLink.isUnsplit(product))
                        .distinct()
                        .map(this::productName)
                        .toList(),
                "类");
    }

    /** Latest year of the relations cited, 0 where none is known. */
    int latestYear() {
        return cited().mapToInt(SupplyGraph.Link::year).max().orElse(0);
    }

    private String productName(String code) {
        var segment = park.segments().get(code);
        return "“" + (segment == null ? code : segment.name()) + "”";
    }

    private boolean isOfTheSegment(SupplyGraph.Link link) {
        return graph().productName(link.product()).equals(prospect.segment().code());
    }

    private Stream<SupplyGraph.Link> cited() {
        return citations.links().stream().map(link -> graph().link(link));
    }

    private SupplyGraph graph() {
        return park.market().scorer().graph();
    }

    private static String named(Collection<String> names, String counter) {
        var some = String.join("、", List.copyOf(names).subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? some + "等 " + names.size() + " " + counter : some;
    }
}
