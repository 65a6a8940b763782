package org.lianzhao.access.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.ScopeInput;
import org.lianzhao.platform.BadRequest;

/**
 * A user to create.
 *
 * @param password null where the identity provider knows it
 */
record UserCreateInput(String login, String name, ScopeInput scope, @Nullable String password) {
    private static final int LONGEST = 64;

    UserCreateInput {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = checkedName("input.name", name);
        if (login.isEmpty() || login.length() > LONGEST) {
            throw new BadRequest("input.login", "must have 1 to " + LONGEST + " characters");
        }
    }

    static String checkedName(String argument, String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new BadRequest(argument, "must have 1 to " + LONGEST + " characters");
        }
        return stripped;
    }

    /** Without the password, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "UserCreateInput[login=" + login + "]";
    }
}
