package org.lianzhao.access.session;

/** Who signs in. */
public record SignInInput(String login, String password) {
    /** Without the password, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "SignInInput[login=" + login + "]";
    }
}
