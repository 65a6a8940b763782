package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.intake.MemberRowRepository.Named;

/**
 * Regions or segments by what people call them: their code, or a name that only one of them has.
 */
final class Codes {
    private static final List<String> PLACEHOLDERS =
            List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private static final int MOST_NAMED = 5;

    private final String noun;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    private Codes(String noun) {
        this.noun = noun;
    }

    static Codes ofSegments(List<Named> segments) {
        var codes = new Codes("chain segment");
        segments.forEach(segment -> codes.add(segment.code(), segment.name()));
        return codes;
    }

    /** Also under the names of the regions above them, and without 省 and 市: 广东省深圳市, 广东深圳, 深圳. */
    static Codes ofRegions(List<Named> regions) {
        var codes = new Codes("region");
        var byCode = new HashMap<String, Named>();
        regions.forEach(region -> byCode.put(region.code(), region));
        for (var region : regions) {
            codes.codes.add(region.code());
            if (!PLACEHOLDERS.contains(region.name())) {
                names(region, byCode).forEach(name -> codes.add(region.code(), name));
            }
        }
        return codes;
    }

    private static Set<String> names(Named region, Map<String, Named> byCode) {
        var names = new HashSet<>(forms(region));
        var below = forms(region);
        for (var above = byCode.get(String.valueOf(region.parent()));
                above != null;
                above = byCode.get(String.valueOf(above.parent()))) {
            if (!PLACEHOLDERS.contains(above.name())) {
                var longer = new HashSet<String>();
                for (var form : forms(above)) {
                    below.forEach(name -> longer.add(form + name));
                    forms(region).forEach(name -> longer.add(form + name));
                }
                below = longer;
                names.addAll(longer);
            }
        }
        return names;
    }

    /** 广东省 and 广东, 深圳市 and 深圳; a district keeps its ending, which tells it from a city. */
    private static Set<String> forms(Named region) {
        return region.code().endsWith("00")
                ? Set.copyOf(
                        List.of(region.name(), region.name().replaceAll("(?<=..)[省市]$", ""))
                                .stream()
                                .distinct()
                                .toList())
                : Set.of(region.name());
    }

    private void add(String code, String name) {
        codes.add(code);
        names.putIfAbsent(code, name);
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(code);
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    /**
     * The code somebody means.
     *
     * @throws IllegalArgumentException with the reason where it is none or several
     */
    String of(String text) {
        if (codes.contains(text)) {
            return text;
        }
        var found = byName.getOrDefault(text, List.of());
        if (found.isEmpty()) {
            found = beginning(text);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no " + noun + " '" + text + "'");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "'%s' is the name of several: %s; give the code".formatted(text, named(found)));
        }
        return found.getFirst();
    }

    /** Codes of what has a name that goes on after the text: few write 线控制动 EHB out. */
    private List<String> beginning(String text) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(text))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String named(List<String> found) {
        return found.stream()
                .limit(MOST_NAMED)
                .map(code -> code + " " + names.getOrDefault(code, ""))
                .collect(Collectors.joining(", "));
    }
}
