package org.lianzhao.access.session;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * An identity provider as the page offers it.
 *
 * @param address where signing in there begins
 */
record SignInProvider(String name, String address) {
    static SignInProvider of(ClientRegistration registration) {
        return new SignInProvider(
                registration.getClientName(),
                "/oauth2/authorization/" + registration.getRegistrationId());
    }
}
