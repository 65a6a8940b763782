package org.lianzhao.board.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.ConsentGiver;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.platform.PartialDate;

/**
 * A member as its chamber describes it: the cells of one row of the table of members.
 *
 * @param chamber key of the chamber, null for the viewer's own
 * @param region code or name
 * @param segments codes or names
 */
record MemberEnterInput(
        @Nullable String chamber,
        String name,
        @Nullable String uscc,
        @Nullable String region,
        @Nullable List<String> segments,
        @Nullable List<String> products,
        @Nullable Integer areaWantedSquareMetres,
        @Nullable MemberConsent consent,
        @Nullable PartialDate consentOn,
        @Nullable ConsentGiver consentBy,
        @Nullable String source,
        @Nullable String note) {
    /** By the property of their column, of what was given. */
    Map<String, String> cells() {
        var cells = new HashMap<String, String>();
        put(cells, "name", name);
        put(cells, "uscc", uscc);
        put(cells, "adcode", region);
        put(cells, "segments", segments == null ? null : String.join(";", segments));
        put(cells, "products", products == null ? null : String.join(";", products));
        put(cells, "areaWanted", areaWantedSquareMetres);
        put(cells, "consent", consent);
        put(cells, "consentOn", consentOn);
        put(cells, "consentBy", consentBy);
        put(cells, "source", source);
        put(cells, "note", note);
        return cells;
    }

    private static void put(Map<String, String> cells, String property, @Nullable Object value) {
        if (value != null) {
            cells.put(property, value.toString().strip());
        }
    }
}
