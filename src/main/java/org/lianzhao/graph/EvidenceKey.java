package org.lianzhao.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lianzhao.platform.Digest;

/** Keys of evidence: made from what a fact connects, so that it has the same one everywhere. */
public final class EvidenceKey {
    private EvidenceKey() {}

    /**
     * The key of a fact.
     *
     * @param relationship type of the relationship that carries it
     * @param identity what tells it from other facts of that type, first what it connects
     */
    public static String of(String relationship, List<String> identity) {
        var parts = new ArrayList<>(identity);
        parts.addFirst(relationship);
        return prefix(relationship) + Digest.of(parts.toArray(String[]::new));
    }

    /** What keys of facts start with that relationships of this type carry. */
    static String prefix(String relationship) {
        return relationship.toLowerCase(Locale.ROOT).replace('_', '-') + "-";
    }
}
