package org.lianzhao.platform;

import org.jspecify.annotations.Nullable;

/**
 * Input a caller can correct. The message names the argument, what is wrong with it and what is
 * accepted.
 */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String argument;

    public BadRequest(String argument, String problem) {
        super("Argument '" + argument + "' " + problem);
        this.argument = argument;
    }

    /**
     * Refuses a search text of nothing but spaces: it would find whatever has one in its name.
     *
     * @throws BadRequest naming {@code argument} where the text is given and blank
     */
    public static void ifBlank(String argument, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new BadRequest(argument, "must not be blank; leave it out to match everything");
        }
    }

    public String argument() {
        return argument;
    }
}
