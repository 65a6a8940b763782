package org.lianzhao.platform;

/**
 * A reason not to start that whoever runs the application can do something about: shown without a
 * stack trace.
 */
public class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String action;

    /**
     * Says what is wrong and what to do.
     *
     * @param action what to do, as an imperative
     */
    public StartFailure(String problem, String action, Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    public StartFailure(String problem, String action) {
        super(problem);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
