package org.lianzhao.lead;

import graphql.schema.DataFetchingFieldSelectionSet;

/**
 * What of each lead somebody asks for besides what the ranking knows: that alone costs reading and
 * explaining.
 *
 * @param explained whether reasons, or the buyer they tell from the others, are asked for
 * @param changed whether it is asked what tuned weights changed
 * @param counted whether the list's facets are asked for
 */
record LeadDetail(boolean explained, boolean changed, boolean counted) {
    static final LeadDetail ALL = new LeadDetail(true, true, true);

    static LeadDetail of(DataFetchingFieldSelectionSet selection) {
        return new LeadDetail(
                selects(selection, "reasons")
                        || selects(selection, "mainReason")
                        || selects(selection, "buyer"),
                selects(selection, "change"),
                selection.contains("facets"));
    }

    private static boolean selects(DataFetchingFieldSelectionSet selection, String field) {
        return selection.contains("edges/node/" + field);
    }
}
