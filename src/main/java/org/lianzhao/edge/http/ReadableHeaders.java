package org.lianzhao.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a content type that names no media type, such as {@code application/*}: Spring reads it
 * before any handler could refuse it, and fails.
 */
@Component
@Order(Sequence.Filters.READABLE)
class ReadableHeaders extends OncePerRequestFilter {
    private final Answers answers;

    ReadableHeaders(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            answers.write(
                    request,
                    response,
                    Refused.because(
                            RefusalCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8"));
        }
    }

    private static boolean isReadable(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException ex) {
            return false;
        }
    }
}
