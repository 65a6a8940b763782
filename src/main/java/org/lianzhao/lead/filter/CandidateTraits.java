package org.lianzhao.lead.filter;

import java.util.Collection;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.SignalKind;

/**
 * What the hard filters look at.
 *
 * @param vehicleMaker all it does in the park's chains lies in the vehicle segments
 * @param present it is in the park's zone already
 * @param warnings kinds of published signals
 * @param ofAnchor it is an anchor, or an anchor controls it
 * @param admitted at least one of its operations is in an industry the zone admits
 */
public record CandidateTraits(
        boolean vehicleMaker,
        boolean present,
        Collection<SignalKind> warnings,
        boolean admitted,
        EnterpriseKind kind,
        boolean ofAnchor) {}
