package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the park's anchors the candidate supplies already, itself or through their joint
 * ventures.
 *
 * <p>value = Σₐ rₐ·sₐ in anchors, where rₐ is the anchor's reach (0 to 1) and sₐ is 1 if the
 * candidate supplies the anchor or a maker it invests in directly, .5 if only as tier 2 or by a
 * relation that is inferred or to be verified, else 0. Relations whose period ended more than five
 * years before the data do not count.
 */
final class PeerAnchorService implements Feature {
    private static final double LESS = 0.5;

    @Override
    public LeadFeature name() {
        return LeadFeature.PEER_ANCHOR_SERVICE;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.anchors().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var value = 0.0;
        var sure = new LinkedHashSet<String>();
        var indirect = new LinkedHashSet<String>();
        var unsure = new LinkedHashSet<String>();
        var evidence = new ArrayList<String>();
        for (var anchor : park.anchors()) {
            var links = links(park, anchor, candidate);
            if (links.isEmpty() || anchor.reach() == 0) {
                continue;
            }
            var full = links.stream().anyMatch(link -> link.direct() && link.isSure());
            value += (full ? 1 : LESS) * anchor.reach() / ServedAnchor.FULL;
            for (var link : links) {
                var names = link.isSure() ? link.direct() ? sure : indirect : unsure;
                names.add(park.market().nameOf(link.customer()));
                evidence.add(link.evidence());
                evidence.addAll(stake(anchor, link.customer()));
                evidence.add(anchor.evidence());
                evidence.addAll(anchor.plants());
            }
        }
        return value == 0
                ? Optional.empty()
                : Optional.of(new Assessment(value, statement(sure, indirect, unsure), evidence));
    }

    private static List<SupplyLink> links(
            ParkProfile park, ServedAnchor anchor, Candidate candidate) {
        return park.market().links(candidate.key()).stream()
                .filter(link -> anchor.makers().containsKey(link.customer()))
                .sorted(Comparator.comparing(SupplyLink::customer))
                .toList();
    }

    private static String statement(Set<String> sure, Set<String> indirect, Set<String> unsure) {
        indirect.removeAll(sure);
        unsure.removeAll(sure);
        unsure.removeAll(indirect);
        var parts = new ArrayList<String>();
        if (!sure.isEmpty()) {
            parts.add("已为" + String.join("、", sure) + "供货");
        }
        if (!indirect.isEmpty()) {
            parts.add("经上级供应商间接为" + String.join("、", indirect) + "供货");
        }
        if (!unsure.isEmpty()) {
            parts.add("为" + String.join("、", unsure) + "供货一事待核");
        }
        return String.join("；", parts);
    }

    /** What shows that the customer is the anchor's: nothing to show for the anchor itself. */
    private static List<String> stake(ServedAnchor anchor, String customer) {
        var evidence = anchor.makers().getOrDefault(customer, "");
        return evidence.isEmpty() ? List.of() : List.of(evidence);
    }
}
