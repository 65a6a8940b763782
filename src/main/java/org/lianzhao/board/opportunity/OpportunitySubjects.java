package org.lianzhao.board.opportunity;

import java.util.Collection;
import java.util.List;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.springframework.stereotype.Component;

/** Finds out that what an opportunity names is there. */
@Component
class OpportunitySubjects {
    private final GraphLookup graph;

    OpportunitySubjects(GraphLookup graph) {
        this.graph = graph;
    }

    /**
     * Asks for all of it.
     *
     * @throws NotFound naming the first that is not there
     * @throws BadRequest where the segment is of another chain
     */
    void mustExist(OpportunityWork work) {
        first(graph.parks(List.of(work.parkCode())), "park", "code", work.parkCode());
        first(graph.chains(List.of(work.chainCode())), "industry chain", "code", work.chainCode());
        var segment = work.segmentCode();
        if (segment != null) {
            first(graph.segments(List.of(segment)), "chain segment", "code", segment);
            if (!graph.segments(List.of(segment)).getFirst().chainCode().equals(work.chainCode())) {
                throw new BadRequest("input.segment", "is not a segment of that chain");
            }
        }
        work.words()
                .anchorKeys()
                .forEach(key -> first(graph.anchors(List.of(key)), "anchor", "key", key));
        work.chambers().forEach(key -> first(graph.chambers(List.of(key)), "chamber", "key", key));
        for (var region : work.regionCodes()) {
            Adcode.check("input.regions", region);
            first(graph.regions(List.of(region)), "region", "adcode", region);
        }
    }

    private static void first(Collection<?> found, String type, String argument, String value) {
        if (found.isEmpty()) {
            throw new NotFound(type, argument, value);
        }
    }
}
