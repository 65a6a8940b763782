package org.lianzhao.edge.execution;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its deadline before anything asks the database for it. Health has a short one
 * of its own, because whoever probes must hear of an outage before losing patience.
 */
@Component
@Order(Sequence.Filters.DEADLINE)
class DeadlineFilter extends OncePerRequestFilter {
    private static final String HEALTH = "/actuator/health";

    private final EdgeSettings settings;

    DeadlineFilter(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var time =
                request.getServletPath().startsWith(HEALTH)
                        ? settings.healthTimeout()
                        : settings.requestTimeout();
        try (var _ = new RequestDeadline(time).begin()) {
            chain.doFilter(request, response);
        }
    }
}
