package org.lianzhao.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Region;

/** Names of places with the province and city they are in: 江苏省苏州市. */
final class Places {
    /** Names of GB/T 2260 that say nothing. */
    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private final Map<String, Region> regions;

    private Places(Map<String, Region> regions) {
        this.regions = regions;
    }

    /** Where these enterprises are, by one statement. */
    static Places of(GraphLookup graph, Collection<Enterprise> enterprises) {
        var codes =
                enterprises.stream()
                        .map(Enterprise::adcode)
                        .filter(Objects::nonNull)
                        .flatMap(code -> levels(code).stream())
                        .distinct()
                        .toList();
        return new Places(
                graph.regions(codes).stream()
                        .collect(Collectors.toMap(Region::adcode, Function.identity())));
    }

    @Nullable String name(@Nullable String adcode) {
        if (adcode == null) {
            return null;
        }
        return levels(adcode).stream()
                .flatMap(code -> Stream.ofNullable(regions.get(code)))
                .map(Region::name)
                .filter(name -> !PLACEHOLDERS.contains(name))
                .collect(Collectors.joining());
    }

    /** Codes of the province, the city and the place itself, as its digits say. */
    private static List<String> levels(String adcode) {
        return Stream.of(adcode.substring(0, 2) + "0000", adcode.substring(0, 4) + "00", adcode)
                .distinct()
                .toList();
    }
}
