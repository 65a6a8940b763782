package org.lianzhao.board.notice;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice is for: everybody with an active account who acts for a chamber or a park, the
 * administrators, or some users by key.
 */
public record Audience(
        @Nullable String chamber,
        @Nullable String park,
        boolean toAdministrators,
        List<String> users) {
    public Audience {
        users = List.copyOf(users);
    }

    /** The accounts of the chamber with that key. */
    public static Audience chamber(String key) {
        return new Audience(key, null, false, List.of());
    }

    /** The team of the park with that code. */
    public static Audience parkTeam(String code) {
        return new Audience(null, code, false, List.of());
    }

    public static Audience administrators() {
        return new Audience(null, null, true, List.of());
    }

    /** Users by key. */
    public static Audience users(Collection<String> keys) {
        return new Audience(null, null, false, List.copyOf(keys));
    }
}
