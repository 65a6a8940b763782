package org.lianzhao.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no exception of a filter become the container's error page: who asks for data gets every
 * answer in the form that errors have.
 */
@Component
@Order(Sequence.Filters.FAULTS)
class FaultFilter extends OncePerRequestFilter {
    private final Answers answers;

    FaultFilter(Answers answers) {
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
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException ex) {
            if (response.isCommitted()) {
                throw ex;
            }
            response.resetBuffer();
            answers.write(request, response, Refused.after(ex, "outside of the handlers"));
        }
    }
}
