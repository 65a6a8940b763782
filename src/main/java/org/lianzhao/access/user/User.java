package org.lianzhao.access.user;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;

/**
 * Somebody with an account.
 *
 * @param login name to sign in with, in lower case
 * @param park code of the park a park team works for
 * @param chamber key of the chamber a chamber account acts for
 */
public record User(
        String key,
        String login,
        String name,
        Role role,
        @Nullable String park,
        @Nullable String chamber,
        boolean active,
        OffsetDateTime createdAt) {
    public static final String TYPE = "User";

    public String id() {
        return GlobalId.of(TYPE, key);
    }

    public Viewer viewer() {
        return new Viewer(key, name, role, park, chamber);
    }

    public boolean isActiveAdministrator() {
        return active && role == Role.ZONE_ADMINISTRATOR;
    }
}
