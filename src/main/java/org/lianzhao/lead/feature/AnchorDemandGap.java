package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much the park's anchors want the segment, divided by how many local suppliers are known.
 *
 * <p>value = (Σₐ wₐ·dₐ / Σₐ wₐ) / (1 + n), 0 to 1, where a runs over the anchors the park serves,
 * wₐ is the anchor's weight, dₐ is 1 for a demand shown by a sourced supply relation, .6 for one
 * derived from the taxonomy, 0 for none, and n is the number of other known enterprises of the
 * segment in the municipality. The .6 is a judgement: a derived demand is real but not known to be
 * bought outside.
 */
final class AnchorDemandGap implements Feature {
    private static final double DERIVED = 0.6;

    @Override
    public LeadFeature name() {
        return LeadFeature.ANCHOR_DEMAND_GAP;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var demand = park.demandFor(prospect.segment());
        if (demand.isEmpty()) {
            return Optional.empty();
        }
        var suppliers = park.localSuppliersBeside(prospect.segment(), candidate);
        var local = suppliers.size();
        var evidence = new ArrayList<>(park.demandEvidence(prospect.segment()));
        suppliers.forEach(supplier -> evidence.add(supplier.evidence()));
        var anchors =
                demand.keySet().stream().map(ServedAnchor::name).collect(Collectors.joining("、"));
        var statement =
                local == 0
                        ? "%s需要“%s”，%s尚无已知供应商"
                                .formatted(anchors, prospect.segment().name(), park.municipality())
                        : "%s需要“%s”，%s已知供应商 %d 家"
                                .formatted(
                                        anchors,
                                        prospect.segment().name(),
                                        park.municipality(),
                                        local);
        return Optional.of(Assessment.of(wanted(park, demand) / (1 + local), statement, evidence));
    }

    /** Share of the park's anchors, by weight, that want what the demand says. */
    static double wanted(ParkProfile park, Map<ServedAnchor, Demand> demand) {
        var all = park.anchors().stream().mapToDouble(ServedAnchor::weight).sum();
        var wanted =
                demand.entrySet().stream()
                        .mapToDouble(
                                e -> e.getKey().weight() * (e.getValue().linked() ? 1 : DERIVED))
                        .sum();
        return wanted / all;
    }
}
