package org.lianzhao.lead.feature;

import org.jspecify.annotations.Nullable;

/**
 * A chain segment as the features see it.
 *
 * @param transport cost of being far from the customer, 0 to 1
 */
public record Segment(
        String code,
        String name,
        String chain,
        @Nullable String parent,
        @Nullable String gb4754,
        double transport) {}
