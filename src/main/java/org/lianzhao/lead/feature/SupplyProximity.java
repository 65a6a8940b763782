package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Degree-normalised paths of length three between the park's anchors and the candidate (L3):
 * suppliers of the same maker are complements, so who shares customers with an anchor's suppliers
 * is a likely supplier too.
 *
 * <p>value = Σ 1/√(k_u·k_v) over all paths a–u–v–e, where a is a maker of a served anchor, u
 * another supplier of a, v another customer of u, e the candidate, and k the number of trade
 * partners. Kovács et al., Network-based prediction of protein interactions, Nature Communications
 * 10:1240 (2019).
 */
final class SupplyProximity implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.SUPPLY_PROXIMITY;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Operation operation) {
        var network = park.network();
        var makers = new TreeSet<String>();
        park.anchors().forEach(anchor -> makers.addAll(anchor.makers().keySet()));
        var value = 0.0;
        var shared = new LinkedHashSet<String>();
        var evidence = new ArrayList<String>();
        for (var v : network.customersOf(candidate.key())) {
            for (var u : network.suppliersOf(v)) {
                var reached =
                        network.customersOf(u).stream()
                                .filter(a -> makers.contains(a) && !a.equals(v))
                                .toList();
                if (u.equals(candidate.key()) || reached.isEmpty()) {
                    continue;
                }
                value +=
                        reached.size()
                                / Math.sqrt(
                                        (double) network.customersOf(u).size()
                                                * network.suppliersOf(v).size());
                network.links(candidate.key(), v)
                        .forEach(link -> {
                            shared.add(link.customerName());
                            evidence.add(link.evidence());
                        });
                network.links(u, v).forEach(link -> evidence.add(link.evidence()));
                reached.forEach(
                        a -> network.links(u, a).forEach(link -> evidence.add(link.evidence())));
            }
        }
        return value == 0
                ? Optional.empty()
                : Optional.of(
                        new Assessment(
                                value, "与链主的供应商共同为" + String.join("、", shared) + "配套", evidence));
    }
}
