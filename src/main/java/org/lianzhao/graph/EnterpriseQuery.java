package org.lianzhao.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.Viewer;

/** Which enterprises are asked for, in which order, from where and by whom. */
record EnterpriseQuery(
        EnterpriseFilter filter,
        EnterpriseOrder order,
        List<SearchTerm> terms,
        PageRequest page,
        Viewer viewer) {
    /** Above every text: with it a list that goes down begins. */
    private static final String HIGHEST = Character.toString(Character.MAX_CODE_POINT);

    EnterpriseQuery {
        terms = List.copyOf(terms);
    }

    /**
     * Page of a list.
     *
     * @param order null for the usual one: by relevance where a text is given, else by name
     * @throws BadRequest for a page, cursor, order or text that is none
     */
    static EnterpriseQuery of(
            EnterpriseFilter filter,
            @Nullable EnterpriseOrder order,
            int first,
            @Nullable String after,
            Viewer viewer) {
        var searched = filter.text() != null;
        if (!searched && order != null && order.field() == EnterpriseOrderField.RELEVANCE) {
            throw new BadRequest("orderBy.field", "RELEVANCE needs filter.text");
        }
        var usual = searched ? EnterpriseOrder.BY_RELEVANCE : EnterpriseOrder.BY_NAME;
        var orderBy = order == null ? usual : order;
        var page = PageRequest.of(first, after, list(filter, orderBy), 2);
        return new EnterpriseQuery(filter, orderBy, filter.terms(), page, viewer);
    }

    /** Name of the list, for its cursors. */
    String list() {
        return list(filter, order);
    }

    private static String list(EnterpriseFilter filter, EnterpriseOrder order) {
        return "enterprises " + order + filter.digest();
    }

    EnterpriseEntry entry() {
        return EnterpriseEntry.of(filter, viewer);
    }

    /** Parameters of every statement of the list. */
    Map<String, @Nullable Object> parameters() {
        var region = filter.region();
        var label = filter.label();
        var kinds = filter.kinds();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("chamber", viewer.chamber());
        parameters.put("chain", filter.chain());
        parameters.put("segment", filter.segment());
        parameters.put("region", region == null ? null : Adcode.prefix(region));
        parameters.put("label", label == null ? null : label.name());
        parameters.put("kinds", kinds == null ? null : kinds.stream().map(Enum::name).toList());
        parameters.put("terms", terms.stream().map(SearchTerm::asMap).toList());
        parameters.put("hyphens", SearchText.HYPHENS);
        parameters.put("separators", SearchText.SEPARATORS);
        return parameters;
    }

    /** Parameters of a page besides: its order, and the row after which it begins. */
    Map<String, @Nullable Object> pageParameters() {
        var start = order.direction() == OrderDirection.ASC ? "" : HIGHEST;
        var parameters = parameters();
        parameters.put("order", order.field().name());
        parameters.put("direction", order.direction().name());
        parameters.put("afterSort", page.after() == null ? start : page.afterValue(0));
        parameters.put("afterKey", page.after() == null ? start : page.afterValue(1));
        parameters.put("limit", page.first() + 1);
        return parameters;
    }
}
