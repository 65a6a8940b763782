package org.lianzhao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.HttpRefusal;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers requests whose token is refused, and those that need one and have none. */
@Component
class TokenRefusal implements AuthenticationEntryPoint {
    private final AuditEvents audit;

    TokenRefusal(AuditEvents audit) {
        this.audit = audit;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
            throws IOException {
        var badToken = ex instanceof InvalidBearerTokenException;
        if (ex instanceof SignInUnavailable || (badToken && !isKept(request))) {
            HttpRefusal.unavailable(response);
            return;
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.addHeader(HttpHeaders.SET_COOKIE, TokenCookie.none(request.isSecure()).toString());
        HttpRefusal.write(
                response,
                HttpStatus.UNAUTHORIZED.value(),
                ErrorType.UNAUTHORIZED,
                badToken ? String.valueOf(ex.getMessage()) : "Sign in first");
    }

    private boolean isKept(HttpServletRequest request) {
        try {
            audit.tokenRefused(request.getRemoteAddr());
            return true;
        } catch (RuntimeException outage) {
            if (DatabaseOutage.isCauseOf(outage)) {
                return false;
            }
            throw outage;
        }
    }
}
