package org.lianzhao.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.KeyedRows;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class GapController {
    private final GapRepository gaps;

    GapController(GapRepository gaps) {
        this.gaps = gaps;
    }

    @BatchMapping
    Map<Park, List<SegmentGap>> gaps(List<Park> parks) {
        return KeyedRows.lists(parks, Park::code, gaps::ofParks);
    }

    @BatchMapping
    Map<ChainSegment, SegmentGap> gap(List<ChainSegment> segments) {
        return KeyedRows.ones(
                segments, ChainSegment::code, gaps::ofSegments, gap -> gap.segment().code());
    }

    @BatchMapping
    Map<ChainSegment, GapState> state(List<ChainSegment> segments) {
        return gap(segments).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().state()));
    }
}
