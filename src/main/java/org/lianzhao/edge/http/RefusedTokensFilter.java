package org.lianzhao.edge.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.Sequence;
import org.lianzhao.platform.Digest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Authentication refuses a bad token before {@link RateLimitFilter} counts the call, and keeps each
 * in the audit trail. So an address that presents too many of them gets no further than here, but
 * for those who share it and whose token was accepted a short while ago.
 */
@Component
@Order(Sequence.Filters.REFUSED_TOKENS)
class RefusedTokensFilter extends OncePerRequestFilter {
    private static final Duration SHORT_WHILE = Duration.ofMinutes(10);

    private final RateLimit rate;
    private final Answers answers;

    /** Digests of what was presented last and not refused. */
    private final Cache<String, Boolean> accepted;

    RefusedTokensFilter(RateLimit rate, Answers answers, EdgeSettings settings) {
        this.rate = rate;
        this.answers = answers;
        this.accepted =
                Caffeine.newBuilder()
                        .maximumSize(settings.rate().callers())
                        .expireAfterAccess(SHORT_WHILE)
                        .build();
    }

    /** Where no token is presented none can be refused. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(HttpHeaders.COOKIE) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Caller.ofRefusedTokens(request.getRemoteAddr());
        var presented = presented(request);
        var wait = accepted.getIfPresent(presented) == null ? rate.look(caller) : Duration.ZERO;
        if (!wait.isZero()) {
            answers.write(request, response, RateLimit.refused(wait));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            accepted.invalidate(presented);
            rate.take(caller);
        } else {
            accepted.put(presented, true);
        }
    }

    private static String presented(HttpServletRequest request) {
        return Digest.of(
                header(request, HttpHeaders.AUTHORIZATION), header(request, HttpHeaders.COOKIE));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
