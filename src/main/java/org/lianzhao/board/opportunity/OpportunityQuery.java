package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.Viewer;

/** Which opportunities are asked for, in which order, from where, by whom and on which day. */
record OpportunityQuery(
        OpportunityFilter filter,
        OpportunityOrder order,
        PageRequest page,
        Viewer viewer,
        LocalDate today) {
    /**
     * Page of a board.
     *
     * @throws org.lianzhao.platform.BadRequest for a page or cursor that is none
     */
    static OpportunityQuery of(
            @Nullable OpportunityFilter given,
            @Nullable OpportunityOrder order,
            int first,
            @Nullable String after,
            Viewer viewer,
            LocalDate today) {
        var filter = given == null ? OpportunityFilter.NONE : given;
        var orderBy = order == null ? OpportunityOrder.BY_FIT : order;
        var page = PageRequest.of(first, after, list(filter, orderBy), 2);
        return new OpportunityQuery(filter, orderBy, page, viewer, today);
    }

    /** Name of the list, for its cursors. */
    String list() {
        return list(filter, order);
    }

    private static String list(OpportunityFilter filter, OpportunityOrder order) {
        return "opportunities " + order + filter.digest();
    }

    /** Parameters of every statement of the board. */
    Map<String, @Nullable Object> parameters() {
        var parameters = filter.parameters();
        parameters.put("states", states());
        parameters.put("chamber", viewer.chamber());
        parameters.put("park", viewer.park());
        parameters.put("viewer", viewer.key());
        parameters.put("today", today);
        return parameters;
    }

    /** Parameters of a page besides: its order, and the row after which it begins. */
    Map<String, @Nullable Object> pageParameters() {
        var parameters = parameters();
        var after = page.after();
        parameters.put("order", order.field().name());
        parameters.put("afterSort", after == null ? Long.MIN_VALUE : after.longValue("after", 0));
        parameters.put("afterKey", after == null ? "" : page.afterValue(1));
        parameters.put("limit", page.first() + 1);
        return parameters;
    }

    /** A board holds what can be answered, unless something else is asked for. */
    private List<String> states() {
        var states = filter.states();
        return states == null
                ? List.of(OpportunityState.PUBLISHED.name())
                : states.stream().map(Enum::name).toList();
    }
}
