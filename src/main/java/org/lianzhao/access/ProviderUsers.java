package org.lianzhao.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Users whom an identity provider vouches for: those whose login name stands in its claim. Role and
 * park are what the graph says; the provider cannot give any.
 */
@Component
class ProviderUsers {
    private final UserRepository users;
    private final AccessProperties properties;

    ProviderUsers(UserRepository users, AccessProperties properties) {
        this.users = users;
        this.properties = properties;
    }

    Optional<ViewerAuthentication> find(Map<String, Object> claims) {
        return user(claims).map(user -> new ViewerAuthentication(user.viewer(), null));
    }

    /** The active user the claims name, if there is one. */
    Optional<User> user(Map<String, Object> claims) {
        return Optional.ofNullable(claims.get(properties.loginClaim()))
                .map(claim -> claim.toString().toLowerCase(Locale.ROOT))
                .flatMap(users::findByLogin)
                .filter(User::active);
    }
}
