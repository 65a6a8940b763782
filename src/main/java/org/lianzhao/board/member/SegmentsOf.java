package org.lianzhao.board.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.GraphLookup;

/** The segments of many firms by one statement. */
final class SegmentsOf {
    private SegmentsOf() {}

    static Map<MemberFirm, List<ChainSegment>> each(List<MemberFirm> firms, GraphLookup graph) {
        var codes =
                firms.stream().flatMap(firm -> firm.segmentCodes().stream()).distinct().toList();
        var byCode =
                graph.segments(codes).stream()
                        .collect(Collectors.toMap(ChainSegment::code, Function.identity()));
        var segments = new HashMap<MemberFirm, List<ChainSegment>>();
        for (var firm : firms) {
            segments.put(
                    firm,
                    firm.segmentCodes().stream()
                            .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                            .toList());
        }
        return segments;
    }
}
