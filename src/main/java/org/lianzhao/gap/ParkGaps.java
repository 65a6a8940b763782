package org.lianzhao.gap;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gaps of parks for other modules. */
@Component
public class ParkGaps {
    private final GapRepository gaps;

    ParkGaps(GapRepository gaps) {
        this.gaps = gaps;
    }

    /** Leaf segments of the park's focuses, those more anchors demand first. */
    public List<SegmentGap> of(String park) {
        return gaps.ofParks(List.of(park)).getOrDefault(park, List.of());
    }
}
