package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

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
    public static final int NO_REGION = Names.NONE;

    private final Names makers;
    private final Names products;
    private final Names suppliers;
    private final Names regions;
    private final Names groups;
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
        makers = Names.of(builder.makers);
        products = Names.of(builder.products);
        suppliers = Names.of(builder.suppliers);
        regions = Names.of(builder.regions);
        groups = Names.of(builder.groups);
        makerGroups = new int[makers.size()][0];
        makerHome = new int[makers.size()];
        Arrays.fill(makerHome, NO_REGION);
        builder.makerGroups.forEach(
                (maker, parents) -> makerGroups[maker(maker)] = groupIds(parents.keySet()));
        builder.makerHome.forEach((maker, home) -> makerHome[maker(maker)] = regions.id(home));
        var stated = StatedLinks.of(builder.links.values(), makers, products, suppliers, regions);
        links = stated.links();
        byMaker = rows(makers.size(), Link::maker);
        byProduct = rows(products.size(), Link::product);
        bySupplier = rows(suppliers.size(), Link::supplier);
        var families = Names.of(suppliers.stream().map(builder::familyOf).toList());
        family = suppliers.stream().map(builder::familyOf).mapToInt(families::id).toArray();
        byFamily = rows(families.size(), link -> family[link.supplier()]);
        readsNames = builder.readsNames();
        evidence = new SupplyEvidence(builder, makers, suppliers, groups, stated.evidence());
        lastYear = Arrays.stream(links).mapToInt(Link::year).max().orElse(UNKNOWN_YEAR);
    }

    private int[] groupIds(Set<String> names) {
        return names.stream().mapToInt(groups::id).toArray();
    }

    private int[][] rows(int count, ToIntFunction<Link> key) {
        return StatedLinks.rows(count, Arrays.stream(links).mapToInt(key).toArray());
    }

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

    /** Id of the maker of this name, negative where there is none. */
    public int maker(String name) {
        return makers.id(name);
    }

    /** Id of the product of this name, negative where there is none. */
    public int product(String name) {
        return products.id(name);
    }

    /** Id of the supplier of this name, negative where there is none. */
    public int supplier(String name) {
        return suppliers.id(name);
    }

    public int makers() {
        return makers.size();
    }

    public int products() {
        return products.size();
    }

    public int suppliers() {
        return suppliers.size();
    }

    public int regions() {
        return regions.size();
    }

    public int groups() {
        return groups.size();
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
        return makers.name(maker);
    }

    public String productName(int product) {
        return products.name(product);
    }

    public String supplierName(int supplier) {
        return suppliers.name(supplier);
    }

    public String groupName(int group) {
        return groups.name(group);
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
        return Firm.of(this, supplier(name), known, regions.id(home), homeEvidence);
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
