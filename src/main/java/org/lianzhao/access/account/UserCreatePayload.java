package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** What came of creating a user. */
sealed interface UserCreatePayload
        permits UserCreatePayload.UserCreated, UserCreatePayload.LoginTaken, PasswordRefused {
    /** The user is created. */
    record UserCreated(User user) implements UserCreatePayload {}

    /** Somebody has that login name. */
    record LoginTaken(User user) implements UserCreatePayload {
        public String message() {
            return "用户名“" + user.login() + "”已有人使用";
        }
    }
}
