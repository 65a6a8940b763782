package org.lianzhao.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Where a request carries its token: the Authorization header, else the web page's cookie. */
@Component
public class TokenCookie implements BearerTokenResolver {
    public static final String NAME = "lianzhao";

    /** Name of the cookie that tells a browser in which somebody signed in before. */
    public static final String DEVICE = "lianzhao-device";

    private static final Duration DEVICE_KEPT = Duration.ofDays(180);

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();
    private final Clock clock;

    TokenCookie(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var token = header.resolve(request);
        if (token != null) {
            return token;
        }
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** A cookie that lasts as long as its token. */
    public ResponseCookie of(String token, OffsetDateTime expiresAt, boolean secure) {
        return of(NAME, token, Duration.between(OffsetDateTime.now(clock), expiresAt), secure);
    }

    public static ResponseCookie ofDevice(String mark, boolean secure) {
        return of(DEVICE, mark, DEVICE_KEPT, secure);
    }

    public static ResponseCookie none(boolean secure) {
        return of(NAME, "", Duration.ZERO, secure);
    }

    /** Not for scripts, not for other sites, and over TLS never in the clear. */
    private static ResponseCookie of(String name, String value, Duration age, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(age)
                .build();
    }
}
