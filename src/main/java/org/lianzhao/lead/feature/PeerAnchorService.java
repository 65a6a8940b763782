package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * How many of the park's anchors the candidate supplies already, itself or through their joint
 * ventures.
 *
 * <p>value = Σₐ sₐ in anchors, where sₐ is 1 if the candidate supplies the anchor or a maker it
 * invests in directly, .5 if only as tier 2, else 0. Relations whose period ended more than five
 * years before the data do not count.
 */
final class PeerAnchorService implements Feature {
    private static final double INDIRECT = 0.5;

    @Override
    public LeadFeature name() {
        return LeadFeature.PEER_ANCHOR_SERVICE;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var value = 0.0;
        var customers = new LinkedHashSet<String>();
        var evidence = new ArrayList<String>();
        for (var anchor : park.anchors()) {
            var links =
                    anchor.makers().keySet().stream()
                            .sorted()
                            .flatMap(maker -> park.market().links(candidate.key(), maker).stream())
                            .toList();
            if (!links.isEmpty()) {
                value += links.stream().anyMatch(SupplyLink::direct) ? 1 : INDIRECT;
                links.forEach(link -> {
                    customers.add(park.market().nameOf(link.customer()));
                    evidence.add(link.evidence());
                    evidence.addAll(stake(anchor, link.customer()));
                    evidence.add(anchor.evidence());
                });
            }
        }
        return value == 0
                ? Optional.empty()
                : Optional.of(
                        new Assessment(value, "已为" + String.join("、", customers) + "供货", evidence));
    }

    /** What shows that the customer is the anchor's: nothing to show for the anchor itself. */
    private static List<String> stake(ServedAnchor anchor, String customer) {
        var evidence = anchor.makers().getOrDefault(customer, "");
        return evidence.isEmpty() ? List.of() : List.of(evidence);
    }
}
