package org.lianzhao.ranking.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects makers, links and what is known about groups by name, in any order, for a {@link
 * SupplyGraph}. Every fact comes with the key of its evidence.
 */
public final class SupplyGraphBuilder {
    record NamedLink(
            String maker,
            String product,
            String supplier,
            int year,
            String region,
            List<String> evidence) {
        NamedLink {
            evidence = List.copyOf(evidence);
        }

        /** Both as one: the first year, and the evidence of both. */
        NamedLink with(NamedLink other) {
            var first = FIRST.compare(other, this) < 0 ? other : this;
            var keys = new TreeSet<>(evidence);
            keys.addAll(other.evidence);
            return new NamedLink(
                    maker, product, supplier, first.year, first.region, List.copyOf(keys));
        }
    }

    private static final Comparator<NamedLink> FIRST =
            Comparator.comparingInt(NamedLink::year).thenComparing(NamedLink::region);

    final Set<String> makers = new HashSet<>();
    final Set<String> products = new HashSet<>();
    final Set<String> suppliers = new HashSet<>();
    final Set<String> regions = new HashSet<>();
    final Set<String> groups = new HashSet<>();
    final Map<String, Map<String, List<String>>> makerGroups = new HashMap<>();
    final Map<String, String> makerHome = new HashMap<>();
    final Map<String, List<String>> makerHomeEvidence = new HashMap<>();
    final Map<String, Map<String, List<String>>> owners = new HashMap<>();
    final Map<String, List<String>> familyEvidence = new HashMap<>();
    final Map<List<String>, NamedLink> links = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private boolean readsNames = true;

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
     * first year and all its evidence.
     */
    public SupplyGraphBuilder link(
            String maker,
            String product,
            String supplier,
            int year,
            String region,
            String evidence) {
        var link = new NamedLink(maker, product, supplier, year, region, List.of(evidence));
        if (!region.isEmpty()) {
            regions.add(region);
        }
        links.merge(List.of(maker, product, supplier), link, NamedLink::with);
        return maker(maker).product(product).supplier(supplier);
    }

    /** States one of the maker's parent groups; of a joint venture there are several. */
    public SupplyGraphBuilder group(String maker, String parent, List<String> evidence) {
        groups.add(parent);
        add(makerGroups.computeIfAbsent(maker, key -> new TreeMap<>()), parent, evidence);
        return maker(maker);
    }

    /** States where the maker is at home. */
    public SupplyGraphBuilder home(String maker, String region, List<String> evidence) {
        regions.add(region);
        makerHome.put(maker, region);
        makerHomeEvidence.put(maker, List.copyOf(evidence));
        return maker(maker);
    }

    /** States the supplier's family where it is known better than by its name. */
    public SupplyGraphBuilder family(String supplier, String family, List<String> evidence) {
        families.put(supplier, family);
        familyEvidence.put(supplier, List.copyOf(evidence));
        return supplier(supplier);
    }

    /** States that a maker, or a group of makers, holds a stake in the supplier. */
    public SupplyGraphBuilder owner(String supplier, String owner, List<String> evidence) {
        add(owners.computeIfAbsent(supplier, key -> new TreeMap<>()), owner, evidence);
        return supplier(supplier);
    }

    /**
     * Names are keys and say nothing about who belongs to whom: families, owners and homes are
     * those stated.
     */
    public SupplyGraphBuilder withoutNames() {
        readsNames = false;
        return this;
    }

    private static void add(Map<String, List<String>> facts, String about, List<String> evidence) {
        facts.computeIfAbsent(about, key -> new ArrayList<>()).addAll(evidence);
    }

    boolean readsNames() {
        return readsNames;
    }

    String familyOf(String supplier) {
        var stated = families.get(supplier);
        if (stated != null) {
            return stated;
        }
        return readsNames ? SupplierNames.family(supplier) : supplier;
    }

    public SupplyGraph build() {
        return new SupplyGraph(this);
    }
}
