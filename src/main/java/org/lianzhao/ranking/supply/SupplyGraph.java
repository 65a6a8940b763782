package org.lianzhao.ranking.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Immutable supply relations as arrays: link i says that {@code supplier(i)} first supplied {@code
 * product(i)} to {@code maker(i)} in {@code year(i)} in {@code region(i)}. Makers, products,
 * suppliers, groups and regions are dense ids from 0.
 *
 * <p>Year {@value #UNKNOWN_YEAR} and region {@value #NO_REGION} mean unknown. A maker may be
 * without any link. Links are sorted by (maker, product, supplier), so the graph does not depend on
 * the order in which they were added. 20 bytes a link and three rows of link ids (by maker,
 * product, supplier).
 */
public final class SupplyGraph {
    public static final int UNKNOWN_YEAR = 0;
    public static final int NO_REGION = -1;

    private final String[] makers;
    private final String[] products;
    private final String[] suppliers;
    private final String[] regions;
    private final String[] groups;
    private final int[][] makerGroups;
    private final int[] makerHome;
    private final Link[] links;
    private final int[][] byMaker;
    private final int[][] byProduct;
    private final int[][] bySupplier;
    private final int[][] byFamily;
    private final int[] family;
    private final int lastYear;
    private final boolean readsNames;
    private final SupplyEvidence evidence;

    SupplyGraph(SupplyGraphBuilder builder) {
        makers = sorted(builder.makers);
        products = sorted(builder.products);
        suppliers = sorted(builder.suppliers);
        regions = sorted(builder.regions);
        groups = sorted(builder.groups);
        makerGroups = new int[makers.length][0];
        makerHome = new int[makers.length];
        Arrays.fill(makerHome, NO_REGION);
        builder.makerGroups.forEach(
                (maker, parents) -> makerGroups[maker(maker)] = groupIds(parents.keySet()));
        var makerIds = ids(makers);
        builder.makerHome.forEach((maker, home) -> makerHome[id(makerIds, maker)] = regionId(home));
        var stated = stated(builder.links.values(), makerIds);
        links = stated.stream().map(Stated::link).toArray(Link[]::new);
        byMaker = rows(makers.length, Arrays.stream(links).mapToInt(Link::maker).toArray());
        byProduct = rows(products.length, Arrays.stream(links).mapToInt(Link::product).toArray());
        bySupplier =
                rows(suppliers.length, Arrays.stream(links).mapToInt(Link::supplier).toArray());
        var names = Arrays.stream(suppliers).map(builder::familyOf).toArray(String[]::new);
        var distinct = Arrays.stream(names).sorted().distinct().toArray(String[]::new);
        family =
                Arrays.stream(names)
                        .mapToInt(name -> Arrays.binarySearch(distinct, name))
                        .toArray();
        byFamily =
                rows(
                        distinct.length,
                        Arrays.stream(links).mapToInt(link -> family[link.supplier()]).toArray());
        readsNames = builder.readsNames();
        evidence =
                new SupplyEvidence(
                        builder,
                        makers,
                        suppliers,
                        groups,
                        stated.stream().map(Stated::evidence).toList());
        lastYear = Arrays.stream(links).mapToInt(Link::year).max().orElse(UNKNOWN_YEAR);
    }

    private int[] groupIds(Set<String> names) {
        return names.stream().mapToInt(name -> Arrays.binarySearch(groups, name)).toArray();
    }

    private int regionId(String name) {
        return name.isEmpty() ? NO_REGION : Arrays.binarySearch(regions, name);
    }

    /** The links with what states them, in the order of links. */
    private List<Stated> stated(
            Collection<SupplyGraphBuilder.NamedLink> named, Map<String, Integer> makerIds) {
        var productIds = ids(products);
        var supplierIds = ids(suppliers);
        return inOrder(
                named.stream()
                        .map(link ->
                                new Stated(
                                        new Link(
                                                id(makerIds, link.maker()),
                                                id(productIds, link.product()),
                                                id(supplierIds, link.supplier()),
                                                link.year(),
                                                regionId(link.region())),
                                        link.evidence()))
                        .toArray(Stated[]::new));
    }

    /** Maker by maker, which is faster than sorting all at once. */
    private List<Stated> inOrder(Stated[] stated) {
        var ofMakers =
                rows(
                        makers.length,
                        Arrays.stream(stated).mapToInt(one -> one.link.maker()).toArray());
        var sorted = new ArrayList<Stated>(stated.length);
        for (var ofMaker : ofMakers) {
            var first = sorted.size();
            for (var i : ofMaker) {
                sorted.add(stated[i]);
            }
            sorted.subList(first, sorted.size()).sort(Comparator.comparing(Stated::link));
        }
        return sorted;
    }

    private static String[] sorted(Set<String> names) {
        return names.stream().sorted().toArray(String[]::new);
    }

    /** For many names at once: faster than one search for each. */
    private static Map<String, Integer> ids(String[] names) {
        var ids = new HashMap<String, Integer>();
        for (var name : names) {
            ids.put(name, ids.size());
        }
        return ids;
    }

    private static int id(Map<String, Integer> ids, String name) {
        return Objects.requireNonNull(ids.get(name));
    }

    private record Stated(Link link, List<String> evidence) {}

    /** One supply relation. */
    public record Link(int maker, int product, int supplier, int year, int region)
            implements Comparable<Link> {
        @Override
        public int compareTo(Link other) {
            var byMaker = Integer.compare(maker, other.maker);
            var byProduct = byMaker != 0 ? byMaker : Integer.compare(product, other.product);
            return byProduct != 0 ? byProduct : Integer.compare(supplier, other.supplier);
        }
    }

    private static int[][] rows(int count, int[] keys) {
        var sizes = new int[count];
        for (var key : keys) {
            sizes[key]++;
        }
        var rows = new int[count][];
        Arrays.setAll(rows, key -> new int[sizes[key]]);
        for (var i = keys.length - 1; i >= 0; i--) {
            rows[keys[i]][--sizes[keys[i]]] = i;
        }
        return rows;
    }

    /** Id of the maker of this name, negative where there is none. */
    public int maker(String name) {
        return Arrays.binarySearch(makers, name);
    }

    /** Id of the product of this name, negative where there is none. */
    public int product(String name) {
        return Arrays.binarySearch(products, name);
    }

    /** Id of the supplier of this name, negative where there is none. */
    public int supplier(String name) {
        return Arrays.binarySearch(suppliers, name);
    }

    public int makers() {
        return makers.length;
    }

    public int products() {
        return products.length;
    }

    public int suppliers() {
        return suppliers.length;
    }

    public int regions() {
        return regions.length;
    }

    public int groups() {
        return groups.length;
    }

    public int links() {
        return links.length;
    }

    public Link link(int id) {
        return links[id];
    }

    /** Id of the link between the three; negative where there is none. */
    int link(int maker, int product, int supplier) {
        return Arrays.binarySearch(links, new Link(maker, product, supplier, 0, 0));
    }

    public String makerName(int maker) {
        return makers[maker];
    }

    public String productName(int product) {
        return products[product];
    }

    public String supplierName(int supplier) {
        return suppliers[supplier];
    }

    public String groupName(int group) {
        return groups[group];
    }

    /** Link ids of the maker, in order; not to be written to. */
    public int[] linksOfMaker(int maker) {
        return byMaker[maker];
    }

    /** Link ids of the product, in order; not to be written to. */
    public int[] linksOfProduct(int product) {
        return byProduct[product];
    }

    /** Link ids of the supplier, in order; not to be written to. */
    public int[] linksOfSupplier(int supplier) {
        return bySupplier[supplier];
    }

    /** Parent groups of the maker; of a joint venture all of them; empty where unknown. */
    public int[] groupsOf(int maker) {
        return makerGroups[maker];
    }

    /** Where the maker is at home, or {@link #NO_REGION}. */
    public int homeOf(int maker) {
        return makerHome[maker];
    }

    /** The family (group of companies) of the supplier: as stated, else as its name suggests. */
    public int familyOf(int supplier) {
        return family[supplier];
    }

    public int families() {
        return byFamily.length;
    }

    /** Link ids of the family's suppliers, in order; not to be written to. */
    int[] linksOfFamily(int id) {
        return byFamily[id];
    }

    /** Whether names of suppliers say to whom they belong and where they are. */
    boolean readsNames() {
        return readsNames;
    }

    /** What states all this. */
    SupplyEvidence evidence() {
        return evidence;
    }

    /**
     * The firm of that name.
     *
     * @param offers products it is known to make whether or not a link shows it, with the keys of
     *     what states it; products unknown to the graph are left out
     * @param home where it is, empty where unknown
     * @param homeEvidence keys of what states that
     */
    public Firm firm(
            String name, Map<String, List<String>> offers, String home, List<String> homeEvidence) {
        var known = new TreeMap<Integer, List<String>>();
        offers.forEach((offered, evidence) -> {
            if (product(offered) >= 0) {
                known.put(product(offered), evidence);
            }
        });
        return Firm.of(
                this, supplier(name), known, Math.max(NO_REGION, regionId(home)), homeEvidence);
    }

    /** The firm with this id, known by its links alone. */
    public Firm firm(int supplier) {
        return Firm.of(this, supplier, Map.of(), NO_REGION, List.of());
    }

    /** The latest year of any link: “now” of everything that fades with time. */
    public int lastYear() {
        return lastYear;
    }
}
