package org.lianzhao.ranking.supply;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects makers, links and groups by name, in any order, for a {@link SupplyGraph}. */
public final class SupplyGraphBuilder {
    record NamedLink(String maker, String product, String supplier, int year, String region) {}

    private static final Comparator<NamedLink> FIRST =
            Comparator.comparingInt(NamedLink::year).thenComparing(NamedLink::region);

    final SortedSet<String> makers = new TreeSet<>();
    final SortedSet<String> products = new TreeSet<>();
    final SortedSet<String> suppliers = new TreeSet<>();
    final SortedSet<String> regions = new TreeSet<>();
    final SortedSet<String> groups = new TreeSet<>();
    final Map<String, Set<String>> makerGroups = new HashMap<>();
    final Map<String, String> makerHome = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    final Map<List<String>, NamedLink> links = new HashMap<>();

    /** States a maker, which need not have a link. */
    public SupplyGraphBuilder maker(String name) {
        makers.add(name);
        return this;
    }

    /** States a product, which need not have a link. */
    public SupplyGraphBuilder product(String name) {
        products.add(name);
        return this;
    }

    /** States a supplier, which need not have a link. */
    public SupplyGraphBuilder supplier(String name) {
        suppliers.add(name);
        return this;
    }

    /**
     * Adds a link; an empty region is unknown. A repeated (maker, product, supplier) keeps its
     * first year.
     */
    public SupplyGraphBuilder link(
            String maker, String product, String supplier, int year, String region) {
        NamedLink link = new NamedLink(maker, product, supplier, year, region);
        if (!region.isEmpty()) {
            regions.add(region);
        }
        links.merge(
                List.of(maker, product, supplier), link, (a, b) -> FIRST.compare(b, a) < 0 ? b : a);
        return maker(maker).product(product).supplier(supplier);
    }

    /** States the maker's parent groups and home region (empty: unknown). */
    public SupplyGraphBuilder groups(String maker, List<String> parents, String home) {
        groups.addAll(parents);
        makerGroups.put(maker, new TreeSet<>(parents));
        if (!home.isEmpty()) {
            regions.add(home);
            makerHome.put(maker, home);
        }
        return maker(maker);
    }

    /** States the supplier's family where it is known better than by its name. */
    public SupplyGraphBuilder family(String supplier, String family) {
        families.put(supplier, family);
        return supplier(supplier);
    }

    String familyOf(String supplier) {
        String stated = families.get(supplier);
        return stated == null ? SupplierNames.family(supplier) : stated;
    }

    public SupplyGraph build() {
        return new SupplyGraph(this);
    }
}
