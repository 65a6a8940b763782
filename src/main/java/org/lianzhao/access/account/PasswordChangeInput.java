package org.lianzhao.access.account;

/** A new password for oneself. */
record PasswordChangeInput(String current, String password) {
    /** Without the passwords, so that they cannot get into a log by accident. */
    @Override
    public String toString() {
        return "PasswordChangeInput[]";
    }
}
