package org.lianzhao.lead.view;

import java.util.List;
import java.util.Map;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.KeyedRows;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Views, for everybody who sees leads; a chamber sees none. */
@Controller
@ForStaff
class LeadViewController {
    private final LeadViews views;
    private final GraphLookup graph;

    LeadViewController(LeadViews views, GraphLookup graph) {
        this.views = views;
        this.graph = graph;
    }

    @SchemaMapping(typeName = "Viewer")
    List<LeadView> leadViews() {
        return views.own();
    }

    @BatchMapping
    Map<LeadView, Park> park(List<LeadView> of) {
        return KeyedRows.ones(of, LeadView::parkCode, graph::parks, Park::code);
    }

    @MutationMapping
    LeadViewSavePayload leadViewSave(@Argument LeadViewSaveInput input) {
        return views.save(input.park(), input.name(), input.search());
    }

    @MutationMapping
    LeadViewRenamePayload leadViewRename(@Argument LeadViewRenameInput input) {
        return views.rename(input.id(), input.name());
    }

    @MutationMapping
    LeadViewDeletePayload leadViewDelete(@Argument LeadViewDeleteInput input) {
        return views.delete(input.id());
    }

    /** A park's list under a name. */
    record LeadViewSaveInput(String park, String name, String search) {}

    /** Which one, and what it is to be called. */
    record LeadViewRenameInput(String id, String name) {}

    /** Which one. */
    record LeadViewDeleteInput(String id) {}
}
