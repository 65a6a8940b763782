package org.lianzhao.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.DatabaseException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class FaultFilterTests {
    private static final String SECRET = "inner workings";

    private final IllegalStateException fault = new IllegalStateException(SECRET);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/parks/CHAYUAN/leads.csv", "/actuator/prometheus"})
    void answersAFaultOfAFilterAsAnErrorOfTheApi(String path) throws Exception {
        answer(
                path,
                (request, answer) -> {
                    throw fault;
                });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("\"errors\"", "INTERNAL_ERROR")
                .doesNotContain(SECRET);
    }

    @Test
    void answersAnOutageThatAFilterFindsAsOne() throws Exception {
        var full = "Neo.DatabaseError.Transaction.TransactionStartFailed";
        answer(
                "/graphql",
                (request, answer) -> {
                    throw new ServletException(new DatabaseException(full, SECRET));
                });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("DATABASE_UNAVAILABLE", "SERVICE_UNAVAILABLE")
                .doesNotContain(SECRET);
    }

    @Test
    void keepsTheHeadersThatFiltersBeforeItSet() throws Exception {
        response.setHeader("X-Request-Id", "fault-0001");
        answer(
                "/graphql",
                (request, answer) -> {
                    answer.getOutputStream().print("half an answer");
                    throw fault;
                });
        assertThat(response.getHeader("X-Request-Id")).isEqualTo("fault-0001");
        assertThat(response.getContentAsString()).startsWith("{");
    }

    @Test
    void leavesAnAnswerAloneThatIsOnItsWay() {
        assertThatThrownBy(() ->
                        answer(
                                "/graphql",
                                (request, answer) -> {
                                    answer.flushBuffer();
                                    throw fault;
                                }))
                .isSameAs(fault);
    }

    private void answer(String path, FilterChain chain) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        new FaultFilter(new Answers(new JsonMapper())).doFilter(request, response, chain);
    }
}
