package org.lianzhao.ranking.supply;

import java.util.List;
import java.util.Map;

/** Keys of what states the facts of a {@link SupplyGraph}, by its ids. */
final class SupplyEvidence {
    private final Names groups;
    private final List<List<String>> ofLinks;
    private final List<Map<String, List<String>>> ofGroups;
    private final List<List<String>> ofHomes;
    private final List<List<String>> ofFamilies;
    private final List<Map<String, List<String>>> ofOwners;

    /**
     * Puts what the builder collected by name in the order of the graph's ids.
     *
     * @param ofLinks of each link
     */
    SupplyEvidence(
            SupplyGraphBuilder builder,
            Names makers,
            Names suppliers,
            Names groups,
            List<List<String>> ofLinks) {
        this.groups = groups;
        this.ofLinks = ofLinks;
        ofGroups = inOrder(makers, builder.makerGroups, Map.of());
        ofHomes = inOrder(makers, builder.makerHomeEvidence, List.of());
        ofFamilies = inOrder(suppliers, builder.familyEvidence, List.of());
        ofOwners = inOrder(suppliers, builder.owners, Map.of());
    }

    private static <T> List<T> inOrder(Names names, Map<String, T> facts, T otherwise) {
        return names.stream().map(name -> facts.getOrDefault(name, otherwise)).toList();
    }

    List<String> ofLink(int link) {
        return ofLinks.get(link);
    }

    /** What states that the maker belongs to the group; none where it is the group. */
    List<String> ofGroup(int maker, int group) {
        return ofGroups.get(maker).getOrDefault(groups.name(group), List.of());
    }

    /** What states the maker's groups. */
    List<String> ofGroups(int maker) {
        return ofGroups.get(maker).values().stream().flatMap(List::stream).toList();
    }

    /** What states where the maker is at home. */
    List<String> ofHome(int maker) {
        return ofHomes.get(maker);
    }

    /** What states the supplier's family. */
    List<String> ofFamily(int supplier) {
        return ofFamilies.get(supplier);
    }

    /** Who holds a stake in the supplier, by name, with what states it. */
    Map<String, List<String>> ofOwners(int supplier) {
        return ofOwners.get(supplier);
    }
}
