package org.lianzhao.platform;

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

    public String argument() {
        return argument;
    }
}
