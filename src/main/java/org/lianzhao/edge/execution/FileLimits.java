package org.lianzhao.edge.execution;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.Refusals;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives files that are made or read on demand what operations have: one of the places. */
@Component
@Order(Sequence.Filters.FILES)
class FileLimits extends OncePerRequestFilter {
    private static final String MADE = "/parks/";
    private static final String READ = "/imports";

    private final OperationPlaces places;
    private final Refusals refusals;

    FileLimits(OperationPlaces places, Refusals refusals) {
        this.places = places;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith(MADE) && !path.startsWith(READ);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = places.take((Caller) request.getAttribute(Caller.ATTRIBUTE)).orElse(null);
        if (place == null) {
            refusals.write(request, response, OperationPlaces.refused());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            place.end();
        }
    }
}
