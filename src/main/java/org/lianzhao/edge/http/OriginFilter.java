package org.lianzhao.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of a foreign origin makes a browser send with the user's cookies, and
 * WebSockets it opens. Clients other than browsers send no {@code Origin}.
 */
@Component
@Order(Sequence.Filters.ORIGIN)
class OriginFilter extends OncePerRequestFilter {
    private final Set<String> allowed;
    private final Answers answers;

    OriginFilter(EdgeSettings settings, Answers answers) {
        this.allowed = settings.allowedOrigins();
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var upgrades = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
        return !Paths.isApi(request)
                || !(upgrades || request.getHeader(HttpHeaders.COOKIE) != null);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || allowed.contains(origin) || isOwn(origin, request)) {
            chain.doFilter(request, response);
        } else {
            answers.write(
                    request,
                    response,
                    Refused.because(
                            RefusalCode.ORIGIN_REFUSED, "Pages of that origin may not call"));
        }
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        var authority = authority(origin);
        return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }
}
