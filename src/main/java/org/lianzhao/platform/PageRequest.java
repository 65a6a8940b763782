package org.lianzhao.platform;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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

    /** How a time stands in a cursor. */
    public static String time(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
    }

    /** The sort value at that place as a time, or null for the first page. */
    public @Nullable OffsetDateTime afterTime(int index) {
        if (after == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(after.values().get(index));
        } catch (DateTimeParseException ex) {
            throw Keyset.foreign("after");
        }
    }
}
