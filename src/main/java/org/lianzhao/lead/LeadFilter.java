package org.lianzhao.lead;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;

/** Conditions on a park's leads that all must hold; null means any. */
record LeadFilter(
        @Nullable String chain,
        @Nullable String segment,
        @Nullable String region,
        @Nullable Boolean outsideMunicipality,
        @Nullable String text,
        @Nullable Double minimumScore) {
    static final LeadFilter NONE = new LeadFilter(null, null, null, null, null, null);

    LeadFilter {
        Adcode.check("filter.region", region);
        BadRequest.ifBlank("filter.text", text);
        if (minimumScore != null && !(minimumScore >= 0 && minimumScore <= 100)) {
            throw new BadRequest(
                    "filter.minimumScore", "must be from 0 to 100, was " + minimumScore);
        }
    }

    /**
     * The filter as a condition on the slots of a park: texts are compared once per segment and
     * region.
     */
    LeadRanking.Condition on(CompiledPark park) {
        var segments =
                park.columns()
                        .segments(code -> {
                            var known = park.profile().segments().get(code);
                            return known != null && acceptsSegment(park.profile(), known);
                        });
        var regions = park.columns().regions(adcode -> acceptsRegion(park.profile(), adcode));
        return (slot, microPoints) ->
                segments[park.segment(slot)]
                        && regions[park.columns().region(park.row(slot))]
                        && acceptsName(park.columns().name(park.row(slot)))
                        && acceptsScore(microPoints);
    }

    boolean acceptsSegment(ParkProfile park, Segment lead) {
        return (chain == null || lead.chain().equals(chain))
                && (segment == null
                        || park.withAncestors(lead).stream()
                                .anyMatch(s -> s.code().equals(segment)));
    }

    /** A lead whose region is not known matches no condition on regions. */
    boolean acceptsRegion(ParkProfile park, @Nullable String adcode) {
        if (adcode == null) {
            return region == null && outsideMunicipality == null;
        }
        return (region == null || adcode.startsWith(Adcode.prefix(region)))
                && (outsideMunicipality == null
                        || outsideMunicipality
                                != Adcode.province(adcode).equals(park.place().province()));
    }

    boolean acceptsName(String name) {
        return text == null || name.contains(text);
    }

    boolean acceptsScore(long microPoints) {
        return minimumScore == null
                || BigDecimal.valueOf(microPoints, 6).compareTo(BigDecimal.valueOf(minimumScore))
                        >= 0;
    }

    /** Name of the filtered list, so that a cursor of another filter is refused. */
    String digest() {
        return Digest.of(toString());
    }
}
