package org.lianzhao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.platform.PagedList;

/** A page of leads with the versions that determine it, and what the hard filters removed. */
final class LeadList extends PagedList<Lead> {
    private final String dataVersion;
    private final String weightsVersion;
    private final @Nullable String emptyReason;
    private final @Nullable FocusBasis focusBasis;
    private final List<LeadExclusion> exclusions;
    private final @Nullable LeadFacets facets;

    LeadList(
            PagedList<Lead> page,
            String dataVersion,
            String weightsVersion,
            @Nullable String emptyReason,
            @Nullable FocusBasis focusBasis,
            List<LeadExclusion> exclusions,
            @Nullable LeadFacets facets) {
        super(page);
        this.dataVersion = dataVersion;
        this.weightsVersion = weightsVersion;
        this.emptyReason = emptyReason;
        this.focusBasis = focusBasis;
        this.exclusions = List.copyOf(exclusions);
        this.facets = facets;
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

    public @Nullable FocusBasis getFocusBasis() {
        return focusBasis;
    }

    /** What to know before reading the list; null where there is nothing. */
    public @Nullable String getNotice() {
        return notice(focusBasis);
    }

    static @Nullable String notice(@Nullable FocusBasis focusBasis) {
        return focusBasis == FocusBasis.INFERRED ? "园区方向未公开，按经开区主导产业推荐" : null;
    }

    public List<LeadExclusion> getExclusions() {
        return exclusions;
    }

    /** Counts of the list's leads; null where nobody asked for them or the park has no list. */
    public @Nullable LeadFacets getFacets() {
        return facets;
    }
}
