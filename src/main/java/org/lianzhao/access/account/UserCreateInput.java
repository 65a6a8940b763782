package org.lianzhao.access.account;

import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.LoginName;
import org.lianzhao.access.user.ScopeInput;
import org.lianzhao.platform.TypedText;

/**
 * A user to create.
 *
 * @param password null where the identity provider knows it
 */
record UserCreateInput(String login, String name, ScopeInput scope, @Nullable String password) {
    static final int LONGEST = 64;

    UserCreateInput {
        login = LoginName.checked("input.login", login);
        name = TypedText.name("input.name", name, LONGEST);
    }

    /** Without the password, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "UserCreateInput[login=" + login + "]";
    }
}
