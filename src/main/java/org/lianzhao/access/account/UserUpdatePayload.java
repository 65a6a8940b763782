package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** What came of changing a user. */
sealed interface UserUpdatePayload {
    /** The user is changed. */
    record UserUpdated(User user) implements UserUpdatePayload {}

    /** Without this user nobody could administer the zone. */
    record LastAdministrator(User user) implements UserUpdatePayload {
        public String message() {
            return "“" + user.name() + "”是最后一位启用的经开区管理员，不能停用或改任";
        }
    }
}
