package org.lianzhao.lead.feature;

import java.util.List;

/**
 * How much of the demand for a segment is open near a park, whoever the candidate is.
 *
 * <p>value = d(s) / (1 + n(s)), 0 to 1, where d is the demand of the anchors as in {@link
 * AnchorDemandGap} and n the number of known enterprises of the segment in the municipality. A park
 * that serves no anchor states no demand, so every segment of its focus chains counts the same: d =
 * 1.
 */
public final class OpenDemand {
    private OpenDemand() {}

    public static double of(ParkProfile park, Segment segment) {
        var wanted =
                park.anchors().isEmpty()
                        ? 1
                        : AnchorDemandGap.wanted(park, park.demandFor(segment));
        return wanted / (1 + park.localSuppliers().getOrDefault(segment.code(), List.of()).size());
    }
}
