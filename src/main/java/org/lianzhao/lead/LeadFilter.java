package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.LabelType;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;

/** Conditions on a park's leads that all must hold; null means any. */
record LeadFilter(
        @Nullable String chain,
        @Nullable String segment,
        @Nullable String region,
        @Nullable List<Locality> localities,
        @Nullable List<LabelType> labels,
        @Nullable String text,
        @Nullable Double minimumScore) {
    static final LeadFilter NONE = new LeadFilter(null, null, null, null, null, null, null);

    /** What can be won: not here already, as far as is known. */
    static final Set<Locality> WINNABLE =
            Collections.unmodifiableSet(EnumSet.of(Locality.OUTSIDE, Locality.UNKNOWN));

    LeadFilter {
        Adcode.check("filter.region", region);
        BadRequest.ifBlank("filter.text", text);
        if (minimumScore != null && !(minimumScore >= 0 && minimumScore <= 100)) {
            throw new BadRequest(
                    "filter.minimumScore", "must be from 0 to 100, was " + minimumScore);
        }
    }

    /** Where the leads of the list may be: ranks are those of the list of all of these. */
    Set<Locality> shown() {
        return localities == null ? WINNABLE : Set.copyOf(localities);
    }

    /** The list in which an enterprise of that locality stands. */
    static Set<Locality> listOf(Locality locality) {
        return WINNABLE.contains(locality) ? WINNABLE : Set.of(locality);
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
        var regions = park.columns().regions(this::acceptsRegion);
        var titles = park.columns().titles(title -> acceptsTitle(title, park.profile().asOf()));
        return (slot, microPoints) ->
                segments[park.segment(slot)]
                        && regions[park.columns().region(park.row(slot))]
                        && (labels == null || titles[park.columns().titleSet(park.row(slot))])
                        && acceptsName(park.columns().name(park.row(slot)))
                        && acceptsScore(microPoints);
    }

    boolean acceptsSegment(ParkProfile park, Segment lead) {
        return (chain == null || lead.chain().equals(chain))
                && (segment == null
                        || park.withAncestors(lead).stream()
                                .anyMatch(s -> s.code().equals(segment)));
    }

    /** A lead whose region is not known is in none. */
    boolean acceptsRegion(@Nullable String adcode) {
        return region == null || (adcode != null && adcode.startsWith(Adcode.prefix(region)));
    }

    /** Whether a title is one of those asked for and valid on the date of the data. */
    boolean acceptsTitle(TitleTerm title, LocalDate asOf) {
        var until = title.until();
        return labels != null
                && labels.contains(title.type())
                && (until == null || !until.isBefore(asOf));
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
