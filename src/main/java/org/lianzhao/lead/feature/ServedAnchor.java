package org.lianzhao.lead.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An anchor a park serves.
 *
 * @param weight importance to the park, 1 by default
 * @param makers keys of the anchor and the makers it invests in, each with the evidence of that
 *     stake (none for itself)
 * @param reach how much of what it builds is built near the park, in thousandths of the park's
 *     nearest anchor: see {@link AnchorReach}
 * @param plants keys of what shows where it builds near the park, which its reach rests on
 * @param evidence key of what states that the park serves it
 */
public record ServedAnchor(
        String key,
        String name,
        double weight,
        Map<String, String> makers,
        int reach,
        List<String> plants,
        String evidence) {
    static final Comparator<ServedAnchor> NEAREST_FIRST =
            Comparator.comparingInt(ServedAnchor::reach)
                    .reversed()
                    .thenComparing(ServedAnchor::key);

    /** In full reach. */
    public static final int FULL = 1_000;

    public ServedAnchor {
        makers = Map.copyOf(makers);
        plants = List.copyOf(plants);
    }

    /** An anchor in full reach. */
    public ServedAnchor(
            String key, String name, double weight, Map<String, String> makers, String evidence) {
        this(key, name, weight, makers, FULL, List.of(), evidence);
    }

    ServedAnchor reaching(int thousandths, List<String> nearPlants) {
        return new ServedAnchor(key, name, weight, makers, thousandths, nearPlants, evidence);
    }

    /** Points that count for what it builds near the park. */
    public long inReach(long microPoints) {
        return microPoints * reach / FULL;
    }

    /** Weight of what it builds near the park. */
    double weightInReach() {
        return weight * reach / FULL;
    }
}
