package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Distinct values numbered in order of appearance, so that columns hold small numbers. Code 0 is
 * the first value given.
 */
final class Dictionary<T> {
    private static final int MAXIMUM = Character.MAX_VALUE;

    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    Dictionary(List<T> first) {
        first.forEach(this::code);
    }

    /** The value's number, a new one where it is new. Fits a char. */
    char code(T value) {
        var code =
                codes.computeIfAbsent(
                        value,
                        v -> {
                            values.add(v);
                            return values.size() - 1;
                        });
        if (code > MAXIMUM) {
            throw new IllegalStateException(
                    "More than " + MAXIMUM + " distinct values in one column");
        }
        return (char) code.intValue();
    }

    List<T> values() {
        return values;
    }
}
