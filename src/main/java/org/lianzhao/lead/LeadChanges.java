package org.lianzhao.lead;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells each lead of a list what the list's weights changed for it, by a second ranking of the same
 * candidates under the default weights.
 */
final class LeadChanges {
    private final @Nullable Function<String, @Nullable Lead> byDefault;

    private LeadChanges(@Nullable Function<String, @Nullable Lead> byDefault) {
        this.byDefault = byDefault;
    }

    /** For a list that has the default weights itself. */
    static LeadChanges none() {
        return new LeadChanges(null);
    }

    /**
     * Changes against the default ranking.
     *
     * @param byDefault lead of the default ranking by its enterprise's key
     */
    static LeadChanges against(Function<String, @Nullable Lead> byDefault) {
        return new LeadChanges(byDefault);
    }

    Lead tell(Lead lead) {
        return byDefault == null
                ? lead
                : lead.changed(LeadChange.between(byDefault.apply(lead.enterpriseKey()), lead));
    }
}
