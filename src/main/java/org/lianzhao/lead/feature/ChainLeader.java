package org.lianzhao.lead.feature;

import java.util.Set;

/**
 * An enterprise in the park's municipality that published pages call a leader (链主) of a chain.
 *
 * @param segments codes of the segments it works in
 */
public record ChainLeader(
        String enterprise, String name, String chain, Set<String> segments, String evidence) {
    public ChainLeader {
        segments = Set.copyOf(segments);
    }
}
