package org.lianzhao.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Position in an ordered list: the sort values of the row after which to go on. Unlike an offset it
 * neither skips nor repeats rows when the list changes between two pages. A digest over the list's
 * name and the values refuses cursors of another list (or filter) and edited ones; it is no secret,
 * because the values are those of a row already seen.
 */
public record Keyset(String list, List<String> values) {
    private static final String SEPARATOR = "\u0000";

    public Keyset {
        values = List.copyOf(values);
    }

    public String encode() {
        var text = String.join(SEPARATOR, values) + SEPARATOR + digest();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor of that list with that many sort values.
     *
     * @throws BadRequest naming {@code argument} for any other text
     */
    public static Keyset decode(String argument, String list, int size, String cursor) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = Arrays.asList(decoded.split(SEPARATOR, -1));
            if (parts.size() == size + 1) {
                var keyset = new Keyset(list, parts.subList(0, size));
                if (keyset.digest().equals(parts.getLast())) {
                    return keyset;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: the answer is the same for every foreign cursor.
        }
        throw foreign(argument);
    }

    /**
     * The sort value at that place as a number.
     *
     * @throws BadRequest naming {@code argument} where it is none: the digest is no secret
     */
    public long longValue(String argument, int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException ex) {
            throw foreign(argument);
        }
    }

    /**
     * The same as a number of 32 bits that is not negative, such as a place in a list.
     *
     * @throws BadRequest naming {@code argument} where it is none
     */
    public int intValue(String argument, int index) {
        var value = longValue(argument, index);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw foreign(argument);
        }
        return (int) value;
    }

    static BadRequest foreign(String argument) {
        return new BadRequest(
                argument,
                "is not a cursor of this list; take it from pageInfo.endCursor of the same query and"
                        + " filter");
    }

    private String digest() {
        var parts = Stream.concat(Stream.of(list), values.stream());
        return Digest.of(parts.toArray(String[]::new));
    }
}
