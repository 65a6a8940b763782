package org.lianzhao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PagedList;

/** A page of leads with the versions that determine it, and what the hard filters removed. */
final class LeadList extends PagedList<Lead> {
    private final String dataVersion;
    private final String weightsVersion;
    private final @Nullable String emptyReason;
    private final List<LeadExclusion> exclusions;

    LeadList(
            PagedList<Lead> page,
            String dataVersion,
            String weightsVersion,
            @Nullable String emptyReason,
            List<LeadExclusion> exclusions) {
        super(page);
        this.dataVersion = dataVersion;
        this.weightsVersion = weightsVersion;
        this.emptyReason = emptyReason;
        this.exclusions = List.copyOf(exclusions);
    }

    public String getDataVersion() {
        return dataVersion;
    }

    public String getWeightsVersion() {
        return weightsVersion;
    }

    public @Nullable String getEmptyReason() {
        return emptyReason;
    }

    public List<LeadExclusion> getExclusions() {
        return exclusions;
    }
}
