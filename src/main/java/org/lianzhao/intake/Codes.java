package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.intake.MemberRepository.Named;

/**
 * Regions or segments by what people call them: their code, or a name that only one of them has.
 */
final class Codes {
    private static final List<String> PLACEHOLDERS =
            List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private final String noun;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    private Codes(String noun) {
        this.noun = noun;
    }

    static Codes ofSegments(List<Named> segments) {
        var codes = new Codes("chain segment");
        segments.forEach(segment -> codes.add(segment.code(), segment.name()));
        return codes;
    }

    /** Also under the names of the regions above them, as in 广东省深圳市南山区, and as 深圳. */
    static Codes ofRegions(List<Named> regions) {
        var codes = new Codes("region");
        var byCode = new HashMap<String, Named>();
        regions.forEach(region -> byCode.put(region.code(), region));
        for (var region : regions) {
            if (PLACEHOLDERS.contains(region.name())) {
                codes.codes.add(region.code());
                continue;
            }
            var names = new HashSet<String>();
            names.add(region.name());
            if (region.code().endsWith("00")) {
                names.add(region.name().replaceAll("[省市]$", ""));
            }
            var full = region.name();
            for (var above = byCode.get(String.valueOf(region.parent()));
                    above != null;
                    above = byCode.get(String.valueOf(above.parent()))) {
                if (!PLACEHOLDERS.contains(above.name())) {
                    full = above.name() + full;
                    names.add(full);
                }
            }
            names.forEach(name -> codes.add(region.code(), name));
        }
        return codes;
    }

    private void add(String code, String name) {
        codes.add(code);
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
            throw new IllegalArgumentException("no " + noun + " '" + text + "'");
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "'%s' is the name of several: %s; give the code"
                            .formatted(text, String.join(", ", found)));
        }
        return found.getFirst();
    }
}
