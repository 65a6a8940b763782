package org.lianzhao.board.opportunity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PagedList;

/** A page of a board, with its facets where they were asked for. */
final class OpportunityPage extends PagedList<Opportunity> {
    private final @Nullable OpportunityFacets facets;

    OpportunityPage(PagedList<Opportunity> page, @Nullable OpportunityFacets facets) {
        super(page);
        this.facets = facets;
    }

    /** Only where they were asked for. */
    public OpportunityFacets getFacets() {
        return Objects.requireNonNull(facets);
    }
}
