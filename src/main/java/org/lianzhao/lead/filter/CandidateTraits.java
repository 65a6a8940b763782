package org.lianzhao.lead.filter;

import java.util.Collection;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Warning;

/**
 * What the hard filters look at.
 *
 * @param vehicleMaker all it does in the park's chains lies in the vehicle segments
 * @param present it is in the park's zone already
 * @param warnings kinds of published signals
 * @param admitted at least one of its operations is in an industry the zone admits
 */
public record CandidateTraits(
        boolean vehicleMaker, boolean present, Collection<SignalKind> warnings, boolean admitted) {

    static CandidateTraits of(ParkProfile park, Candidate candidate) {
        return new CandidateTraits(
                candidate.operations().stream()
                        .allMatch(operation ->
                                park.makerSegments().contains(operation.segment().code())),
                !candidate.presences().isEmpty(),
                candidate.warnings().stream().map(Warning::kind).toList(),
                candidate.operations().stream().anyMatch(park::permits));
    }
}
