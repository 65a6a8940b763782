package org.lianzhao.lead.feature;

import java.util.Arrays;
import java.util.List;

/**
 * Whether reasons tell the likeliest buyer of a lead from the other anchors that want the segment:
 * one supply feature must differ between them. Where none does, naming one would be a tie passed
 * off as knowledge.
 */
public final class BuyerTold {
    private BuyerTold() {}

    /** Whether the buyer of that prospect is told from the others. */
    public static boolean by(ParkProfile park, Candidate candidate, Prospect prospect) {
        if (prospect.buyer() == null) {
            return false;
        }
        var prospects = park.prospects(prospect.operation());
        return prospects.size() == 1
                || prospects.stream().map(one -> values(park, candidate, one)).distinct().count()
                        > 1;
    }

    private static List<List<Double>> values(
            ParkProfile park, Candidate candidate, Prospect prospect) {
        return Features.SUPPLY.stream()
                .map(feature ->
                        Arrays.stream(feature.values(park, candidate, prospect)).boxed().toList())
                .toList();
    }
}
