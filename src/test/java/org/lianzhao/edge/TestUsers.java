package org.lianzhao.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in for authentication, at its place in the chain: whom {@code X-Test-User} names is signed
 * in, with the role in {@code X-Test-Role}.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestUsers {
    static final String USER = "X-Test-User";
    static final String ROLE = "X-Test-Role";

    @Bean
    SignIn signIn() {
        return new SignIn();
    }

    @Order(-100)
    static final class SignIn extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(
                    request.getHeader(USER) == null ? request : new SignedIn(request), response);
        }
    }

    private static final class SignedIn extends HttpServletRequestWrapper {
        SignedIn(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            var name = getHeader(USER);
            return () -> name;
        }

        @Override
        public boolean isUserInRole(String role) {
            var held = getHeader(ROLE);
            return role.equals(held) || ("ROLE_" + role).equals(held);
        }
    }
}
