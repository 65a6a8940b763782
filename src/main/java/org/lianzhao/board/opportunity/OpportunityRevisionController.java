package org.lianzhao.board.opportunity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.IndustryChain;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.KeyedRows;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a revision is about, for the park that works on it: its field is guarded already. */
@Controller
@ForStaff
class OpportunityRevisionController {
    private static final String TYPE = "OpportunityRevision";

    private final GraphLookup graph;

    OpportunityRevisionController(GraphLookup graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = TYPE)
    Map<OpportunityWork, IndustryChain> chain(List<OpportunityWork> revisions) {
        return KeyedRows.ones(
                revisions, OpportunityWork::chainCode, graph::chains, IndustryChain::code);
    }

    @BatchMapping(typeName = TYPE)
    Map<OpportunityWork, ChainSegment> segment(List<OpportunityWork> revisions) {
        return KeyedRows.ones(
                revisions, OpportunityWork::segmentCode, graph::segments, ChainSegment::code);
    }

    @SchemaMapping(typeName = TYPE)
    List<AnchorEnterprise> anchors(OpportunityWork revision) {
        var keys = revision.words().anchorKeys();
        return graph.anchors(keys).stream()
                .sorted(Comparator.comparingInt(anchor -> keys.indexOf(anchor.key())))
                .toList();
    }
}
