package org.lianzhao.platform;

import graphql.ErrorClassification;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request that never reached GraphQL in the form GraphQL errors have. */
public final class HttpRefusal {
    private static final JsonMapper JSON = new JsonMapper();

    private HttpRefusal() {}

    /** The database does not answer, so it is not even known who asks. */
    public static void unavailable(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                GraphQlErrors.Transient.SERVICE_UNAVAILABLE,
                DatabaseOutage.MESSAGE);
    }

    public static void write(
            HttpServletResponse response, int status, ErrorClassification type, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/graphql-response+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(
                response.getOutputStream(),
                Map.of(
                        "errors",
                        List.of(
                                Map.of(
                                        "message",
                                        message,
                                        "extensions",
                                        Map.of("classification", type.toString())))));
    }
}
