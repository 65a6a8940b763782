package org.lianzhao.lead.feature;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of what an anchor builds is built near a park: what counts is a plant, not a registered
 * office.
 *
 * <p>reach = ⌊1000 · r / max r⌋ with r = min(1, n/3) · min(1, 3·n/N), where n of the N known plants
 * of the anchor and its makers lie within 400 km of the park, and the highest such r among the
 * park's anchors. A day's drive, three plants, and a third of all plants are judgements: an anchor
 * with that much nearby builds here. Where no plant of any anchor is known near the park, nothing
 * tells them apart and all are in full reach.
 */
public final class AnchorReach {
    private static final double DAY_KM = 400;

    /** So many plants nearby, and one in so many of all plants. */
    private static final double ENOUGH = 3;

    private AnchorReach() {}

    /**
     * The anchors with their reach.
     *
     * @param plants where the plants of each anchor and its makers are, by key of the anchor
     */
    public static List<ServedAnchor> of(
            Collection<ServedAnchor> anchors, Map<String, List<Place>> plants, Place park) {
        var highest =
                anchors.stream()
                        .mapToDouble(a -> nearness(plants.getOrDefault(a.key(), List.of()), park))
                        .max()
                        .orElse(0);
        return anchors.stream()
                .map(anchor -> {
                    var known = plants.getOrDefault(anchor.key(), List.of());
                    return highest == 0
                            ? anchor
                            : anchor.reaching(
                                    (int)
                                            Math.floor(
                                                    ServedAnchor.FULL
                                                            * nearness(known, park)
                                                            / highest),
                                    near(known, park).map(Place::evidence).toList());
                })
                .toList();
    }

    private static double nearness(List<Place> plants, Place park) {
        var near = near(plants, park).count();
        return near == 0
                ? 0
                : Math.min(1, near / ENOUGH) * Math.min(1, ENOUGH * near / plants.size());
    }

    private static Stream<Place> near(List<Place> plants, Place park) {
        return plants.stream().filter(plant -> plant.kilometresTo(park) <= DAY_KM);
    }
}
