package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A firm as a possible supplier: what the graph knows of it, and what is known of it besides. A
 * firm without any link is known by what it offers and where it is.
 */
public final class Firm {
    private static final int NOT_LINKED = -1;
    private static final int[] NONE = {};

    /** Id in the graph, negative for a firm without links. */
    final int supplier;

    final int[] links;
    final int[] familyLinks;

    /** Products it offers without a link that shows it, ascending. */
    final int[] offeredOnly;

    /** Products by mention: of every link, then those it only offers. */
    final int[] mentions;

    /** Products it makes or offers, ascending and distinct. */
    final int[] products;

    /** Makers that buy from it, ascending and distinct. */
    final int[] customers;

    /** Where it is at home, or {@link SupplyGraph#NO_REGION}. */
    final int home;

    /** Makers and groups that hold a stake in it, with the keys of what states it. */
    final Map<String, List<String>> owners;

    /** The firm with all that is known of it: what measures are put in proportion to. */
    final Firm whole;

    private final Map<Integer, List<String>> offers;
    private final List<String> homeEvidence;

    /**
     * A firm.
     *
     * @param whole the firm with all that is known of it; null where this is it
     */
    Firm(
            SupplyGraph graph,
            int supplier,
            int[] links,
            int[] familyLinks,
            Map<Integer, List<String>> offers,
            int home,
            List<String> homeEvidence,
            Map<String, List<String>> owners,
            @Nullable Firm whole) {
        this.supplier = supplier;
        this.links = links;
        this.familyLinks = familyLinks;
        this.offers = offers;
        this.home = home;
        this.homeEvidence = homeEvidence;
        this.owners = owners;
        this.whole = whole == null ? this : whole;
        var linked = new int[links.length];
        var makers = new int[links.length];
        for (var i = 0; i < links.length; i++) {
            linked[i] = graph.link(links[i]).product();
            makers[i] = graph.link(links[i]).maker();
        }
        var distinct = distinct(linked);
        offeredOnly =
                offers.keySet().stream()
                        .mapToInt(Integer::intValue)
                        .filter(product -> Arrays.binarySearch(distinct, product) < 0)
                        .sorted()
                        .toArray();
        mentions = concat(linked, offeredOnly);
        products = concat(distinct, offeredOnly);
        Arrays.sort(products);
        customers = distinct(makers);
    }

    /** Ascending, each once. Firms are made by the hundred thousand, so without a stream. */
    private static int[] distinct(int[] ids) {
        var ascending = ids.clone();
        Arrays.sort(ascending);
        var size = 0;
        for (var id : ascending) {
            if (size == 0 || ascending[size - 1] != id) {
                ascending[size++] = id;
            }
        }
        return Arrays.copyOf(ascending, size);
    }

    private static int[] concat(int[] a, int[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** The firm with this id, or without one, and what is known of it beside the graph. */
    static Firm of(
            SupplyGraph graph,
            int supplier,
            Map<Integer, List<String>> offers,
            int home,
            List<String> homeEvidence) {
        return supplier < 0
                ? new Firm(
                        graph, NOT_LINKED, NONE, NONE, offers, home, homeEvidence, Map.of(), null)
                : new Firm(
                        graph,
                        supplier,
                        graph.linksOfSupplier(supplier),
                        graph.linksOfFamily(graph.familyOf(supplier)),
                        offers,
                        home,
                        homeEvidence,
                        graph.evidence().ofOwners(supplier),
                        null);
    }

    boolean onlyOffers(int product) {
        return Arrays.binarySearch(offeredOnly, product) >= 0;
    }

    /** Keys of the facts that state the offer. */
    List<String> evidenceOfOffer(int product) {
        return offers.getOrDefault(product, List.of());
    }

    /** Keys of the facts that state where it is at home. */
    List<String> evidenceOfHome() {
        return homeEvidence;
    }
}
