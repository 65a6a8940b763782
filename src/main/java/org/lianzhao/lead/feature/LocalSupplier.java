package org.lianzhao.lead.feature;

import java.util.List;

/**
 * A known enterprise of a segment in the zone's municipality.
 *
 * @param name as a sentence about the municipality says it: with what it has there where its head
 *     office is elsewhere
 * @param evidence keys of what shows that it works in the segment, and that it is there
 */
public record LocalSupplier(String enterprise, String name, String segment, List<String> evidence) {
    /** One whose head office is there. */
    public LocalSupplier(String enterprise, String name, String segment, String evidence) {
        this(enterprise, name, segment, List.of(evidence));
    }
}
