package org.lianzhao.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lianzhao.access.session.SessionRepository;
import org.lianzhao.access.session.Sessions;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Role;
import org.springframework.boot.test.context.TestConfiguration;

/** Makes up users of a test and signs them in without passwords, which they have none of. */
@TestConfiguration(proxyBeanMethods = false)
public class TestUsers {
    private final UserRepository users;
    private final Sessions sessions;
    private final SessionRepository open;

    TestUsers(UserRepository users, Sessions sessions, SessionRepository open) {
        this.users = users;
        this.sessions = sessions;
        this.open = open;
    }

    /** A new user's sign-in; a park team's is the first park's. */
    public SignedUser signIn(Role role) {
        var id = UUID.randomUUID().toString();
        var park = role == Role.PARK_TEAM ? "AUTO_ELECTRONICS" : null;
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        users.create(new User(id, id, "测试", role, park, null, true, now), null);
        var user = users.findByLogin(id).orElseThrow();
        return new SignedUser(id, sessions.open(user).token());
    }

    /** Ends all sessions of a user. */
    public void signOut(SignedUser user) {
        open.closeOthers(user.key(), null);
    }

    /** Somebody who is signed in. */
    public record SignedUser(String key, String token) {
        /** The request header that says so. */
        public String[] header() {
            return new String[] {"Authorization", "Bearer " + token};
        }
    }
}
