package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A firm as a possible supplier: what the graph knows of it, and what is known of it besides. A
 * firm without any link is known by what it offers and where it is.
 */
public final class Firm {
    static final int NOT_LINKED = -1;
    private static final int[] NONE = {};

    final int supplier;
    final int[] links;
    final int[] familyLinks;

    /** Products by mention: of every link, then those it only offers. */
    final int[] mentions;

    /** Products it makes or offers, ascending and distinct. */
    final int[] products;

    /** Products it offers without a link that shows it, ascending. */
    final int[] offeredOnly;

    /** Where it is at home, or {@link SupplyGraph#NO_REGION}. */
    final int home;

    private final Map<Integer, List<String>> offers;
    private final List<String> homeEvidence;

    Firm(SupplyGraph graph, int supplier, int[] offered, int home) {
        this(graph, supplier, offered, home, Map.of(), List.of());
    }

    Firm(
            SupplyGraph graph,
            int supplier,
            int[] offered,
            int home,
            Map<Integer, List<String>> offers,
            List<String> homeEvidence) {
        this.supplier = supplier;
        this.home = home;
        this.offers = offers;
        this.homeEvidence = homeEvidence;
        links = supplier == NOT_LINKED ? NONE : graph.linksOfSupplier(supplier);
        familyLinks = supplier == NOT_LINKED ? NONE : graph.linksOfFamily(graph.familyOf(supplier));
        int[] linked = Arrays.stream(links).map(link -> graph.link(link).product()).toArray();
        int[] distinct = Arrays.stream(linked).sorted().distinct().toArray();
        offeredOnly =
                Arrays.stream(offered)
                        .filter(product -> Arrays.binarySearch(distinct, product) < 0)
                        .sorted()
                        .distinct()
                        .toArray();
        mentions = concat(linked, offeredOnly);
        products = Arrays.stream(concat(distinct, offeredOnly)).sorted().toArray();
    }

    private static int[] concat(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    boolean isLinked() {
        return supplier != NOT_LINKED;
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
