package org.lianzhao.lead;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;

/**
 * A lead: an enterprise a park should invite. Enterprise, segment and evidence are held by key and
 * loaded for what is shown.
 *
 * @param rank place in the park's whole list, from 1
 * @param buyerKey anchor of the park that is likeliest to buy; null where none wants the segment
 * @param microPoints exact sum of the reasons
 * @param change what tuned weights changed; null under the default weights
 */
public record Lead(
        String parkCode,
        int rank,
        String enterpriseKey,
        String segmentCode,
        @Nullable String buyerKey,
        long microPoints,
        List<LeadReason> reasons,
        @Nullable LeadChange change) {
    private static final String SEPARATOR = "/";

    static Lead of(String park, int rank, ScoredCandidate scored) {
        return new Lead(
                park,
                rank,
                scored.candidate().key(),
                scored.segment().code(),
                scored.buyer(),
                scored.microPoints(),
                scored.reasons(),
                null);
    }

    Lead changed(LeadChange change) {
        return new Lead(
                parkCode, rank, enterpriseKey, segmentCode, buyerKey, microPoints, reasons, change);
    }

    public String id() {
        return id(parkCode, enterpriseKey);
    }

    public static String id(String park, String enterprise) {
        return GlobalId.of("Lead", park + SEPARATOR + enterprise);
    }

    public BigDecimal score() {
        return BigDecimal.valueOf(microPoints, 6);
    }

    /** What a lead's global id names. */
    record Key(String park, String enterprise) {
        static Key parse(String key) {
            var parts = key.split(SEPARATOR, 2);
            if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                throw new BadRequest("id", "is not the id of a lead");
            }
            return new Key(parts[0], parts[1]);
        }
    }
}
