package org.lianzhao.lead.feature;

import java.util.Map;

/**
 * An anchor a park serves.
 *
 * @param weight importance to the park, 1 by default
 * @param makers keys of the anchor and the makers it invests in, each with the evidence of that
 *     stake (none for itself)
 * @param evidence key of what states that the park serves it
 */
public record ServedAnchor(
        String key, String name, double weight, Map<String, String> makers, String evidence) {
    public ServedAnchor {
        makers = Map.copyOf(makers);
    }
}
