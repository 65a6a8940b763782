package org.lianzhao.access.account;

/** A new password for somebody else. */
record UserPasswordResetInput(String id, String password) {
    /** Without the password, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "UserPasswordResetInput[id=" + id + "]";
    }
}
