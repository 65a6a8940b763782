package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** What came of resetting a password. */
sealed interface UserPasswordResetPayload
        permits UserPasswordResetPayload.UserPasswordReset, PasswordRefused {
    /** The password is reset; all sessions of the user are closed. */
    record UserPasswordReset(User user) implements UserPasswordResetPayload {}
}
