package org.lianzhao.lead.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that buys from suppliers: the customer of a supply relation, or an anchor.
 *
 * @param place of its head office, null where unknown
 * @param plants where it builds
 */
public record Customer(String key, String name, @Nullable Place place, List<Place> plants) {
    public Customer {
        plants = plants.stream().sorted(Comparator.comparing(Place::evidence)).toList();
    }

    public Customer(String key, String name, @Nullable Place place) {
        this(key, name, place, List.of());
    }

    /**
     * A plant in the province where most of its plants are, the head office's province first among
     * equal ones; the head office where no plant is known.
     */
    @Nullable Place builds() {
        if (plants.isEmpty()) {
            return place;
        }
        Map<String, List<Place>> byProvince =
                plants.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Place::province, TreeMap::new, Collectors.toList()));
        var home = place == null ? "" : place.province();
        return byProvince.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<String, List<Place>> one) ->
                                        one.getValue().size())
                                .thenComparing(one -> one.getKey().equals(home)))
                .map(one -> one.getValue().getFirst())
                .orElse(place);
    }
}
