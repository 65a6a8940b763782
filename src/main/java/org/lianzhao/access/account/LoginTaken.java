package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** Somebody has that login name. */
record LoginTaken(User user) implements UserCreatePayload {
    public String message() {
        return "用户名“" + user.login() + "”已有人使用";
    }
}
