package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much the park's anchors want the segment, divided by how many local suppliers are known; for
 * candidates that are not in the municipality already.
 *
 * <p>value = (Σₐ wₐ·dₐ / Σₐ wₐ) / (1 + n), 0 to 1, where a runs over the anchors the park serves,
 * wₐ is the anchor's weight in reach ({@link AnchorReach}), dₐ is 1 for a demand shown by a sourced
 * supply relation, .6 for one derived from what a vehicle consists of, .3 for one that goes into
 * it, 0 for none, and n is the number of known enterprises of the segment, or of those below it, in
 * the municipality. The shares are judgements: a derived demand is real but not known to be bought
 * outside.
 */
final class AnchorDemandGap implements Feature {
    private static final int NAMED = 3;

    @Override
    public LeadFeature name() {
        return LeadFeature.ANCHOR_DEMAND_GAP;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.anchors().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var demand = park.demandFor(prospect.segment());
        if (demand.isEmpty() || park.localityOf(candidate).isHere()) {
            return Optional.empty();
        }
        var local = park.localSuppliersWithin(prospect.segment(), candidate);
        var evidence = new ArrayList<>(park.demandEvidence(prospect.segment()));
        demand.keySet().forEach(anchor -> evidence.addAll(anchor.plants()));
        local.forEach(supplier -> evidence.addAll(supplier.evidence()));
        return Optional.of(
                Assessment.of(
                        wanted(park, demand) / (1 + local.size()),
                        wish(demand, prospect.segment()) + "；" + supply(park, local),
                        evidence));
    }

    private static String wish(Map<ServedAnchor, Demand> demand, Segment segment) {
        var byStrength = new TreeMap<Demand.Strength, List<String>>();
        demand.forEach((anchor, one) ->
                byStrength
                        .computeIfAbsent(one.strength(), key -> new ArrayList<>())
                        .add(anchor.name()));
        return byStrength.entrySet().stream()
                .map(entry ->
                        "%s%s“%s”"
                                .formatted(
                                        String.join("、", entry.getValue()),
                                        words(entry.getKey()),
                                        segment.name()))
                .collect(Collectors.joining("，"));
    }

    private static String words(Demand.Strength strength) {
        return switch (strength) {
            case LINKED -> "已有采购记录，需要";
            case DERIVED -> "按整车配置推算需要";
            case UPSTREAM -> "按上下游关系推算需要";
        };
    }

    private static String supply(ParkProfile park, List<LocalSupplier> local) {
        if (local.isEmpty()) {
            return "本库尚未收录%s供应商（未摸底，不等于没有）".formatted(park.municipality());
        }
        var names = local.stream().map(LocalSupplier::name).distinct().limit(NAMED).toList();
        return "本库收录%s同环节企业 %d 家（%s%s）"
                .formatted(
                        park.municipality(),
                        local.size(),
                        String.join("、", names),
                        local.size() > names.size() ? "等" : "");
    }

    /** Share of the park's anchors, by weight in reach, that want what the demand says. */
    static double wanted(ParkProfile park, Map<ServedAnchor, Demand> demand) {
        var all = park.anchors().stream().mapToDouble(ServedAnchor::weightInReach).sum();
        var wanted =
                demand.entrySet().stream()
                        .mapToDouble(
                                e -> e.getKey().weightInReach() * e.getValue().strength().counted())
                        .sum();
        return all == 0 ? 0 : wanted / all;
    }
}
