package org.lianzhao.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Enterprises by name and then key, as the database orders texts: by code point, where Java
 * compares UTF-16 units, of which the halves of a rare character stand before U+E000 and after.
 */
final class NameOrder {
    static final Comparator<Enterprise> ASCENDING =
            Comparator.comparing(Enterprise::name, NameOrder::compare)
                    .thenComparing(Enterprise::key, NameOrder::compare);

    private NameOrder() {}

    /** Which of two texts comes first by code points, as a comparator tells it. */
    static int compare(String a, String b) {
        var length = Math.min(a.length(), b.length());
        for (var i = 0; i < length; i++) {
            var x = a.charAt(i);
            var y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /**
     * Index of the first row after a position, which need not be one of the rows.
     *
     * @param rows by name and key, ascending or descending
     * @param position name and key
     */
    static int after(List<Enterprise> rows, boolean ascending, List<String> position) {
        var sought = Enterprise.named(position.get(1), position.get(0));
        var found =
                Collections.binarySearch(
                        rows, sought, ascending ? ASCENDING : ASCENDING.reversed());
        return found < 0 ? -found - 1 : found + 1;
    }
}
