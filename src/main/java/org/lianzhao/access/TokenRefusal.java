package org.lianzhao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.access.audit.AuditEvents;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refusals;
import org.lianzhao.edge.Refused;
import org.lianzhao.platform.DatabaseOutage;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers requests to an address whose token is refused, is missing, or does not reach so far. */
@Component
class TokenRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AuditEvents audit;
    private final Refusals refusals;

    TokenRefusal(AuditEvents audit, Refusals refusals) {
        this.audit = audit;
        this.refusals = refusals;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
            throws IOException {
        var badToken = ex instanceof InvalidBearerTokenException;
        if (ex instanceof SignInUnavailable
                || (badToken && !audit.tokenRefused(request.getRemoteAddr()))) {
            refuse(request, response, RefusalCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE);
            return;
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.addHeader(HttpHeaders.SET_COOKIE, TokenCookie.none(request.isSecure()).toString());
        refuse(
                request,
                response,
                RefusalCode.UNAUTHENTICATED,
                badToken ? String.valueOf(ex.getMessage()) : "Sign in first");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
            throws IOException {
        if (audit.refused(request.getServletPath())) {
            refuse(request, response, RefusalCode.FORBIDDEN, "Your role may not see or do this");
        } else {
            refuse(request, response, RefusalCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE);
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            RefusalCode code,
            String message)
            throws IOException {
        refusals.write(request, response, Refused.because(code, message));
    }
}
