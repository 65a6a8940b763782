package org.lianzhao.board.member;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.TypedText;

/**
 * Conditions on members; all must be met.
 *
 * @param text part of the name, or the whole 统一社会信用代码
 * @param segment code of a segment; those below it count too
 */
record MemberFilter(
        @Nullable String text, @Nullable List<MemberConsent> consents, @Nullable String segment) {
    static final MemberFilter NONE = new MemberFilter(null, null, null);

    private static final int LONGEST_TEXT = 100;

    MemberFilter {
        BadRequest.ifBlank("filter.text", text);
        text = text == null ? null : TypedText.name("filter.text", text, LONGEST_TEXT);
        consents = consents == null ? null : List.copyOf(consents);
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("text", text == null ? null : text.toLowerCase(Locale.ROOT));
        parameters.put(
                "consents",
                consents == null ? null : consents.stream().map(MemberConsent::name).toList());
        parameters.put("segment", segment);
        return parameters;
    }

    /** What tells its lists from others, for their cursors. */
    String digest() {
        return new TreeMap<>(parameters()).toString();
    }
}
