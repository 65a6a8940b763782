package org.lianzhao.access.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A password that is not taken, and why. */
record PasswordRefused(String message)
        implements PasswordChangePayload, UserCreatePayload, UserPasswordResetPayload {
    static final int SHORTEST = 8;

    /** What bcrypt hashes; it would ignore the rest. */
    private static final int MOST_BYTES = 72;

    /** Why the password is not taken for that login, or null where it is. */
    static @Nullable PasswordRefused of(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return new PasswordRefused("密码至少 " + SHORTEST + " 个字符");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new PasswordRefused("密码太长：最多 " + MOST_BYTES + " 字节（约 24 个汉字）");
        }
        return password.toLowerCase(Locale.ROOT).contains(login)
                ? new PasswordRefused("密码不能包含用户名")
                : null;
    }
}
