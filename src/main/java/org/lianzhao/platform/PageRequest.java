package org.lianzhao.platform;

import org.jspecify.annotations.Nullable;

/** The arguments {@code first} and {@code after} of a connection, checked. */
public record PageRequest(int first, @Nullable Keyset after) {
    public static final int MAXIMUM = 100;

    public PageRequest {
        if (first < 1 || first > MAXIMUM) {
            throw new BadRequest("first", "must be from 1 to " + MAXIMUM + ", was " + first);
        }
    }

    /** Page of the list with that name, whose cursors hold {@code size} sort values. */
    public static PageRequest of(int first, @Nullable String after, String list, int size) {
        return new PageRequest(
                first, after == null ? null : Keyset.decode("after", list, size, after));
    }

    /** The sort value at that place of the cursor, or null for the first page. */
    public @Nullable String afterValue(int index) {
        return after == null ? null : after.values().get(index);
    }
}
