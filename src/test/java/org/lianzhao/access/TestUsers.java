package org.lianzhao.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.session.PasswordHashing;
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
    private final PasswordHashing hashing;

    TestUsers(
            UserRepository users,
            Sessions sessions,
            SessionRepository open,
            PasswordHashing hashing) {
        this.users = users;
        this.sessions = sessions;
        this.open = open;
        this.hashing = hashing;
    }

    /** A new user's sign-in; a park team's is the first park's. */
    public SignedUser signIn(Role role) {
        var id = create(role, null);
        var user = users.findByLogin(id).orElseThrow();
        return new SignedUser(id, sessions.open(user).token());
    }

    /** Login of a new user who signs in with that password. */
    public String withPassword(Role role, String password) {
        return create(role, hashing.hash(password));
    }

    private String create(Role role, @Nullable String hash) {
        var id = UUID.randomUUID().toString();
        var park = role == Role.PARK_TEAM ? "AUTO_ELECTRONICS" : null;
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var chamber = role == Role.CHAMBER ? "CHAMBER_GUANGDONG" : null;
        users.create(new User(id, id, "测试", role, park, chamber, true, now), hash);
        return id;
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
