package org.lianzhao.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes who calls and lets no one call too often. It comes after authentication, so that users
 * behind one address do not share a limit.
 */
@Component
@Order(Sequence.Filters.RATE)
class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimit rate;
    private final Answers answers;

    RateLimitFilter(RateLimit rate, Answers answers) {
        this.rate = rate;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isApi(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Caller.of(request.getUserPrincipal(), request.getRemoteAddr());
        request.setAttribute(Caller.ATTRIBUTE, caller);
        var wait = rate.take(caller);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            answers.write(request, response, RateLimit.refused(wait));
        }
    }
}
