package org.lianzhao.access.user;

import java.util.regex.Pattern;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.TypedText;

/**
 * Names to sign in with. They are kept and looked up folded, and have no letters but those of two
 * scripts in which none looks like another.
 */
public final class LoginName {
    private static final int LONGEST = 64;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9\\p{IsHan}][a-z0-9\\p{IsHan}._@+-]*");

    private LoginName() {}

    /** What accounts are found by: width, blanks around it and case make no difference. */
    public static String folded(String typed) {
        return TypedText.folded(typed);
    }

    /**
     * A name for a new account.
     *
     * @throws BadRequest naming {@code argument} where it has another form
     */
    public static String checked(String argument, String typed) {
        var name = TypedText.name(argument, folded(typed), LONGEST);
        if (!FORM.matcher(name).matches()) {
            throw new BadRequest(
                    argument,
                    "must have 1 to "
                            + LONGEST
                            + " letters a to z, digits, Chinese characters and . _ - @ +, beginning with"
                            + " no sign");
        }
        return name;
    }
}
