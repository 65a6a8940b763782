package org.lianzhao.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.Caller;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Authentication refuses a bad token before {@link RateLimitFilter} counts the call, and keeps each
 * in the audit trail. So an address that presents too many of them is let no further than here.
 */
@Component
@Order(-110)
class RefusedTokensFilter extends OncePerRequestFilter {
    private final RateLimit rate;
    private final Answers answers;

    RefusedTokensFilter(RateLimit rate, Answers answers) {
        this.rate = rate;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Caller.ofRefusedTokens(request.getRemoteAddr());
        var wait = rate.look(caller);
        if (!wait.isZero()) {
            answers.write(request, response, RateLimit.refused(wait));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            rate.take(caller);
        }
    }
}
