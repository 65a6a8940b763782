package org.lianzhao.access.session;

import java.util.Map;
import java.util.Optional;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.access.ViewerAuthentication;
import org.lianzhao.access.user.LoginName;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.springframework.stereotype.Component;

/**
 * Users whom an identity provider vouches for: those whose login name stands in its claim. Role and
 * park are what the graph says; the provider cannot give any.
 */
@Component
public class ProviderUsers {
    private final UserRepository users;
    private final AccessProperties properties;

    ProviderUsers(UserRepository users, AccessProperties properties) {
        this.users = users;
        this.properties = properties;
    }

    public Optional<ViewerAuthentication> find(Map<String, Object> claims) {
        return user(claims).map(user -> new ViewerAuthentication(user.viewer(), null));
    }

    /** The active user the claims name, if there is one. */
    Optional<User> user(Map<String, Object> claims) {
        return Optional.ofNullable(claims.get(properties.loginClaim()))
                .map(claim -> LoginName.folded(claim.toString()))
                .flatMap(users::findByLogin)
                .filter(User::active);
    }
}
