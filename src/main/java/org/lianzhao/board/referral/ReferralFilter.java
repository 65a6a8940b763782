package org.lianzhao.board.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.platform.GlobalId;

/**
 * Conditions on referrals; all must be met.
 *
 * @param opportunity global id
 * @param escalated whether the park's term passed without an answer
 */
record ReferralFilter(
        @Nullable List<ReferralState> states,
        @Nullable String opportunity,
        @Nullable Boolean escalated) {
    static final ReferralFilter NONE = new ReferralFilter(null, null, null);

    ReferralFilter {
        states = states == null ? null : List.copyOf(states);
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("states", states == null ? null : states.stream().map(Enum::name).toList());
        parameters.put(
                "opportunity",
                opportunity == null
                        ? null
                        : GlobalId.key("filter.opportunity", Opportunity.TYPE, opportunity));
        parameters.put("escalated", escalated);
        return parameters;
    }

    /** What tells its lists from others, for their cursors. */
    String digest() {
        return new TreeMap<>(parameters()).toString();
    }
}
