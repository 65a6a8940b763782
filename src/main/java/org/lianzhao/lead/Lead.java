package org.lianzhao.lead;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;

/**
 * A lead: an enterprise a park should invite. Enterprise, segment and evidence are held by key and
 * loaded for what is shown.
 *
 * @param rank place in the park's whole list, from 1
 * @param buyerKey anchor of the park that the reasons tell from the others; null where they do not
 * @param wantedBy keys of all anchors of the park that want the segment
 * @param locality where the enterprise, or a member of its group, is already
 * @param focusBasis how the focus is known under which the segment falls
 * @param memberKeys other candidates of its group, best first
 * @param microPoints exact sum of the reasons
 * @param change what tuned weights changed; null under the default weights
 * @see LeadDetail reasons, buyer and change are there only where they were asked for
 */
public record Lead(
        String parkCode,
        int rank,
        String enterpriseKey,
        String enterpriseName,
        String segmentCode,
        @Nullable String buyerKey,
        List<String> wantedBy,
        Locality locality,
        FocusBasis focusBasis,
        List<String> memberKeys,
        long microPoints,
        List<LeadReason> reasons,
        @Nullable LeadChange change) {
    private static final String SEPARATOR = "/";

    Lead changed(LeadChange change) {
        return new Lead(
                parkCode,
                rank,
                enterpriseKey,
                enterpriseName,
                segmentCode,
                buyerKey,
                wantedBy,
                locality,
                focusBasis,
                memberKeys,
                microPoints,
                reasons,
                change);
    }

    /** The reason that gives most; null for a lead without reasons. */
    public @Nullable LeadReason mainReason() {
        return reasons.isEmpty() ? null : reasons.getFirst();
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
