package org.lianzhao.lead.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Segment;

/**
 * A park as a published need shows it.
 *
 * @param park the park with the need in the place of a focus
 * @param sought codes of the segments that fall under the need
 */
public record NeedProfile(ParkProfile park, Set<String> sought) {
    static NeedProfile of(ParkProfile park) {
        return new NeedProfile(
                park,
                park.segments().values().stream()
                        .filter(segment -> park.focusOf(segment).isPresent())
                        .map(Segment::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
