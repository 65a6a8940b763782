package org.lianzhao.lead;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.gap.SegmentGap;
import org.lianzhao.lead.reading.CodeRepository;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.platform.ForStaff;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Counts of leads: by facet of a list, and under the gaps of a park. */
@Controller
@ForStaff
class LeadFacetController {
    private final Leads leads;
    private final CodeRepository codes;
    private final Weights defaults;

    LeadFacetController(Leads leads, CodeRepository codes, Weights defaults) {
        this.leads = leads;
        this.codes = codes;
        this.defaults = defaults;
    }

    @SchemaMapping
    List<FacetCount> regions(LeadFacets facets) {
        var names = codes.regionNames(facets.byProvince().keySet());
        return LeadFacets.most(facets.byProvince(), adcode -> names.getOrDefault(adcode, adcode));
    }

    /** One count of a park's leads for all its gaps. */
    @BatchMapping
    Map<SegmentGap, @Nullable Integer> leadCount(List<SegmentGap> gaps) {
        var byPark = new HashMap<String, Map<String, Integer>>();
        var counts = new HashMap<SegmentGap, @Nullable Integer>();
        for (var gap : gaps) {
            var park = gap.park();
            counts.put(
                    gap,
                    park == null
                            ? null
                            : byPark.computeIfAbsent(park.code(), leads::countBySegment)
                                    .getOrDefault(gap.segment().code(), 0));
        }
        return counts;
    }

    @SchemaMapping
    @Nullable LeadList leads(
            SegmentGap gap,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        var park = gap.park();
        return park == null
                ? null
                : leads.list(
                        LeadQuery.of(
                                park,
                                LeadFilter.ofSegments(List.of(gap.segment().code())),
                                defaults,
                                Diversity.NONE,
                                LeadDetail.of(selection),
                                new LeadQuery.Place(first, after, null)));
    }
}
