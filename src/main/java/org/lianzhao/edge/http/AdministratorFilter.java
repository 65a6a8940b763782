package org.lianzhao.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows metrics and the like to administrators of the zone only. */
@Component
@Order(10)
class AdministratorFilter extends OncePerRequestFilter {
    static final String ROLE = "ROLE_ZONE_ADMINISTRATOR";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isForAdministrators(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isUserInRole(ROLE)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
    }
}
