package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether enterprises in the municipality buy what the candidate makes, or make what it buys: up
 * and down the chain from its segment, by the flows between segments.
 *
 * <p>value = n / (n + 3), 0 to 1, with n the number of known enterprises in the municipality,
 * besides the candidate, in segments that the candidate's segment flows into or from; not those
 * below, which are parts of it. The 3 is a judgement: three such firms are half of what many would
 * be.
 */
final class ChainLink implements Feature {
    private static final double HALF = 3;
    private static final int NAMED = 3;

    @Override
    public LeadFeature name() {
        return LeadFeature.CHAIN_LINK;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.flows().isEmpty() && !park.localSuppliers().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var evidence = new ArrayList<String>();
        var firms = new LinkedHashSet<String>();
        var down = new LinkedHashMap<String, Set<String>>();
        var up = new LinkedHashMap<String, Set<String>>();
        for (var next : park.neighbours(prospect.segment())) {
            var local = park.localSuppliersBeside(next.segment(), candidate);
            if (!local.isEmpty()) {
                evidence.add(next.evidence());
            }
            for (var firm : local) {
                firms.add(firm.enterprise());
                evidence.addAll(firm.evidence());
                (next.isDown() ? down : up)
                        .computeIfAbsent(
                                park.segmentName(next.segment()), key -> new LinkedHashSet<>())
                        .add(firm.name());
            }
        }
        return firms.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Assessment(
                                firms.size() / (firms.size() + HALF),
                                statement(park, down, up),
                                evidence));
    }

    private static String statement(
            ParkProfile park, Map<String, Set<String>> down, Map<String, Set<String>> up) {
        var parts = new ArrayList<String>();
        if (!down.isEmpty()) {
            parts.add("下游" + named(down));
        }
        if (!up.isEmpty()) {
            parts.add("上游" + named(up));
        }
        return park.municipality() + "已有" + String.join("；", parts);
    }

    private static String named(Map<String, Set<String>> bySegment) {
        var segments = List.copyOf(bySegment.keySet());
        var firms = new LinkedHashSet<String>();
        bySegment.values().forEach(firms::addAll);
        return "“%s”%s企业 %d 家（%s%s）"
                .formatted(
                        segments.getFirst(),
                        segments.size() > 1 ? "等" : "",
                        firms.size(),
                        String.join("、", firms.stream().limit(NAMED).toList()),
                        firms.size() > NAMED ? "等" : "");
    }
}
