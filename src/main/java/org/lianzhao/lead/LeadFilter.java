package org.lianzhao.lead;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Region;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.score.ScoredCandidate;
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
        if (region != null && !region.matches("\\d{6}")) {
            throw new BadRequest(
                    "filter.region", "must be a six-digit GB/T 2260 code, was '" + region + "'");
        }
        if (minimumScore != null && !(minimumScore >= 0 && minimumScore <= 100)) {
            throw new BadRequest(
                    "filter.minimumScore", "must be from 0 to 100, was " + minimumScore);
        }
    }

    boolean accepts(ParkProfile park, ScoredCandidate lead) {
        var candidate = lead.candidate();
        var place = candidate.place();
        return (chain == null || lead.segment().chain().equals(chain))
                && (segment == null
                        || park.withAncestors(lead.segment()).stream()
                                .anyMatch(s -> s.code().equals(segment)))
                && (region == null
                        || (place != null && place.adcode().startsWith(Region.prefix(region))))
                && (outsideMunicipality == null
                        || (place != null
                                && outsideMunicipality
                                        != place.province().equals(park.place().province())))
                && (text == null || candidate.name().contains(text))
                && (minimumScore == null
                        || BigDecimal.valueOf(lead.microPoints(), 6)
                                        .compareTo(BigDecimal.valueOf(minimumScore))
                                >= 0);
    }

    /** Name of the filtered list, so that a cursor of another filter is refused. */
    String digest() {
        return Digest.of(toString());
    }
}
