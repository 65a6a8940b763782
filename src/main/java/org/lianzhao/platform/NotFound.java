package org.lianzhao.platform;

/** A code or key that names nothing in the graph. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound(String type, String argument, String value) {
        super("No " + type + " has " + argument + " '" + value + "'");
    }
}
