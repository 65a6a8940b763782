package org.lianzhao.access.account;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.TypedText;

/** A password that is not taken, and why. */
record PasswordRefused(String message)
        implements PasswordChangePayload, UserCreatePayload, UserPasswordResetPayload {
    static final int SHORTEST = 8;

    /** What bcrypt hashes; it would ignore the rest. */
    private static final int MOST_BYTES = 72;

    /** Shorter logins are parts of many a good password. */
    private static final int SHORTEST_LOGIN = 3;

    /** Why the password is not taken for that login, or null where it is. */
    static @Nullable PasswordRefused of(String login, String password) {
        var problem = problem(login, password);
        return problem == null ? null : new PasswordRefused(problem);
    }

    private static @Nullable String problem(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "密码至少 " + SHORTEST + " 个字符";
        }
        if (password.codePoints().anyMatch(PasswordRefused::isNoText)) {
            return "密码不能含控制字符或残缺的字符";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "密码太长：最多 " + MOST_BYTES + " 字节（约 24 个汉字）";
        }
        if (login.length() >= SHORTEST_LOGIN && TypedText.folded(password).contains(login)) {
            return "密码不能包含用户名";
        }
        return GuessablePassword.is(password) ? "密码太常见，容易被猜到（常用词、产品或地名、连续或重复的字符、日期都不够），请换一个" : null;
    }

    /** Half a character is hashed as a question mark, whichever it was. */
    private static boolean isNoText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
