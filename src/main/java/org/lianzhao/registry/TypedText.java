package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.input.Invisible;

/** One line a person typed, without the spaces around it. */
final class TypedText {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_REMARK = 1_000;

    private TypedText() {}

    /**
     * A name.
     *
     * @throws BadRequest naming {@code argument} where it is blank, too long or no line
     */
    static String name(String argument, String text) {
        return checked(argument, text.strip(), LONGEST_NAME);
    }

    /** What a source is called; refused like a name. */
    static String source(String argument, String text) {
        return checked(argument, text.strip(), LONGEST_SOURCE);
    }

    /** Anything that may be left out: blank is null, which is how forms send nothing. */
    static @Nullable String optional(String argument, @Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : checked(argument, text.strip(), LONGEST_REMARK);
    }

    private static String checked(String argument, String text, int longest) {
        var length = text.codePointCount(0, text.length());
        if (length == 0 || length > longest) {
            throw new BadRequest(
                    argument, "must have 1 to %d characters, has %d".formatted(longest, length));
        }
        if (text.codePoints().anyMatch(Invisible::is)) {
            throw new BadRequest(argument, "must not hold control characters or line breaks");
        }
        return text;
    }
}
