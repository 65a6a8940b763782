package org.lianzhao.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.lianzhao.access.TokenCookie;
import org.lianzhao.access.audit.AuditEvents;
import org.lianzhao.access.user.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Sign-in at an identity provider, where {@code spring.security.oauth2.client.registration} names
 * one: it ends in a session of ours, like any other sign-in.
 */
@Component
public class ProviderSignIn {
    private static final String PAGE = "/";
    private static final String REFUSED = "/sign-in?refused";

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final ProviderUsers users;
    private final Sessions sessions;
    private final AuditEvents audit;
    private final TokenCookie cookie;

    ProviderSignIn(
            ObjectProvider<ClientRegistrationRepository> registrations,
            ProviderUsers users,
            Sessions sessions,
            AuditEvents audit,
            TokenCookie cookie) {
        this.registrations = registrations;
        this.users = users;
        this.sessions = sessions;
        this.audit = audit;
        this.cookie = cookie;
    }

    public void configure(HttpSecurity http) {
        if (registrations.getIfAvailable() != null) {
            http.oauth2Login(login ->
                    login.loginPage("/sign-in")
                            .successHandler((request, response, authentication) ->
                                    signedIn(request, response, authentication))
                            .failureHandler(
                                    (request, response, ex) -> response.sendRedirect(REFUSED)));
        }
    }

    /** What the page offers; empty where nothing is configured. */
    List<SignInProvider> offered() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(SignInProvider::of)
                        .toList()
                : List.of();
    }

    private void signedIn(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user =
                authentication.getPrincipal() instanceof OAuth2User known
                        ? users.user(known.getAttributes())
                        : Optional.<User>empty();
        if (user.isEmpty()) {
            audit.signInRefused(null);
            response.sendRedirect(REFUSED);
            return;
        }
        var session = sessions.open(user.get());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.of(session.token(), session.expiresAt(), request.isSecure()).toString());
        response.sendRedirect(PAGE);
    }
}
