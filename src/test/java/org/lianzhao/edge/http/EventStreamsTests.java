package org.lianzhao.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import jakarta.servlet.ServletOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a reader who does not take events, or takes them too slowly. */
class EventStreamsTests {
    private static final int EVENTS = 1_000;

    private final Sinks.Many<ExecutionResult> events =
            Sinks.many().multicast().directAllOrNothing();
    private final EventStreams streams =
            new EventStreams(SomeSettings.of(1, SomeSettings.SOME), new Answers(new JsonMapper()));

    /** While the first event is being written, a thousand more happen. */
    @Test
    void dropAReaderWhoIsFarBehind() throws IOException {
        var written = new ByteArrayOutputStream();
        streams.write(
                response(
                        new OutputStream() {
                            private boolean begun;

                            @Override
                            public void write(int one) {
                                written.write(one);
                                if (!begun) {
                                    begun = true;
                                    emit(EVENTS);
                                }
                            }
                        }),
                answer());
        var text = written.toString(StandardCharsets.UTF_8);
        assertThat(text.split("event: next", -1).length - 1).isBetween(1, 50);
        assertThat(text).doesNotContain("event: complete");
        assertThat(events.currentSubscriberCount()).isZero();
    }

    @Test
    void stopListeningWhereTheReaderIsGone() throws IOException {
        streams.write(
                response(
                        new OutputStream() {
                            @Override
                            public void write(int one) throws IOException {
                                throw new IOException("gone");
                            }
                        }),
                answer());
        assertThat(events.currentSubscriberCount()).isZero();
    }

    private WebGraphQlResponse answer() {
        var first = result();
        var result =
                ExecutionResult.newExecutionResult().data(events.asFlux().startWith(first)).build();
        var input = ExecutionInput.newExecutionInput("subscription { a }").build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }

    private void emit(int count) {
        for (var i = 0; i < count; i++) {
            events.tryEmitNext(result());
        }
    }

    private static ExecutionResult result() {
        return ExecutionResult.newExecutionResult().data(Map.of("a", 1)).build();
    }

    private static MockHttpServletResponse response(OutputStream out) {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return new DelegatingServletOutputStream(out);
            }
        };
    }
}
