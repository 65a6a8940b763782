package org.lianzhao.lead;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.LabelType;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;

/**
 * Conditions on a park's leads that all must hold; null means any. {@link LeadConditions} applies
 * them.
 *
 * @param segment one more of {@code segments}
 * @param segments codes, of which the enterprise must work in one or below
 * @param region GB/T 2260 code
 * @param buyers keys of anchors, of which one must want the lead's segment
 * @param products names, of which the enterprise must make one
 * @param text what the enterprise is searched by
 */
record LeadFilter(
        @Nullable String chain,
        @Nullable String segment,
        @Nullable List<String> segments,
        @Nullable String region,
        @Nullable List<Locality> localities,
        @Nullable List<LabelType> labels,
        @Nullable List<String> buyers,
        @Nullable List<String> products,
        @Nullable String text,
        @Nullable Double minimumScore) {
    static final LeadFilter NONE =
            new LeadFilter(null, null, null, null, null, null, null, null, null, null);

    /** What can be won: not here already, as far as is known. */
    static final Set<Locality> WINNABLE =
            Collections.unmodifiableSet(EnumSet.of(Locality.OUTSIDE, Locality.UNKNOWN));

    LeadFilter {
        Adcode.check("filter.region", region);
        BadRequest.ifBlank("filter.text", text);
        refuseEmpty("filter.segments", segments);
        refuseEmpty("filter.localities", localities);
        refuseEmpty("filter.labels", labels);
        refuseEmpty("filter.buyers", buyers);
        refuseEmpty("filter.products", products);
        if (minimumScore != null && !(minimumScore >= 0 && minimumScore <= 100)) {
            throw new BadRequest(
                    "filter.minimumScore", "must be from 0 to 100, was " + minimumScore);
        }
    }

    /** None of nothing would be an empty list without a reason. */
    private static void refuseEmpty(String argument, @Nullable Collection<?> values) {
        if (values != null && values.isEmpty()) {
            throw new BadRequest(argument, "must name at least one value; leave it out for any");
        }
    }

    /** A filter by segments alone. */
    static LeadFilter ofSegments(List<String> codes) {
        return new LeadFilter(null, null, codes, null, null, null, null, null, null, null);
    }

    /** Codes of all segments asked for, empty for any. */
    List<String> allSegments() {
        return Stream.concat(
                        Stream.ofNullable(segment),
                        segments == null ? Stream.of() : segments.stream())
                .distinct()
                .toList();
    }

    /** Where the leads of the list may be: ranks are those of the list of all of these. */
    Set<Locality> shown() {
        return localities == null ? WINNABLE : Set.copyOf(localities);
    }

    /** The list in which an enterprise of that locality stands. */
    static Set<Locality> listOf(Locality locality) {
        return WINNABLE.contains(locality) ? WINNABLE : Set.of(locality);
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
