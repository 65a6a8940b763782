package org.lianzhao.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceGrade;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.WebAddress;

/**
 * What an administrator says a fact rests on.
 *
 * @param observedOn the source's own date, null where it has none
 */
record Stated(
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable String note) {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_REMARK = 1_000;

    /**
     * Checks what was typed.
     *
     * @throws BadRequest naming the argument
     */
    Stated {
        source = TypedText.name("input.source", source, LONGEST_SOURCE);
        url = TypedText.optional("input.url", url, LONGEST_REMARK);
        note = TypedText.optional("input.note", note, LONGEST_REMARK);
        if (url != null && !WebAddress.is(url)) {
            throw new BadRequest("input.url", "must be an http(s) address, was '" + url + "'");
        }
    }

    /** What somebody else can read up counts as published. */
    private EvidenceGrade grade() {
        return url == null ? EvidenceGrade.B : EvidenceGrade.A;
    }

    /** The evidence as properties; null takes away what an import may have written before. */
    Map<String, @Nullable Object> properties(LocalDate compiledOn) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("source", source);
        properties.put("url", url);
        properties.put("observedOn", observedOn == null ? null : observedOn.text());
        properties.put("compiledOn", compiledOn.toString());
        properties.put("grade", grade().name());
        properties.put("certainty", "CONFIRMED");
        properties.put("note", note);
        properties.put("importId", null);
        return properties;
    }
}
