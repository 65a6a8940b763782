package org.lianzhao.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers requests that never became GraphQL requests, in the form GraphQL errors have. */
public interface Refusals {
    void write(HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException;
}
