package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** What came of changing one's password. */
sealed interface PasswordChangePayload
        permits PasswordChangePayload.PasswordChanged, PasswordRefused {
    /** The password is changed; sessions opened elsewhere are closed. */
    record PasswordChanged(User user) implements PasswordChangePayload {}
}
