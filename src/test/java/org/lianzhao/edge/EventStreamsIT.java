package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.GraphChanged;
import org.lianzhao.platform.Role;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** Server-sent events: what listeners hear, and what is left of them when they go. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianzhao.edge.subscriptions-per-caller=2",
            "lianzhao.edge.keep-alive=100ms",
            "lianzhao.seed.load-when-empty=false"
        })
@Import(TestUsers.class)
@OwnDatabase
class EventStreamsIT {
    private static final String SUBSCRIPTION = "subscription { dataChanged { dataVersion } }";

    @Autowired ApplicationEventPublisher events;
    @Autowired TestUsers users;
    @Autowired Driver driver;

    private final Client client;

    /**
     * A caller of its own for each test: the server notices a moment later that a reader is gone.
     */
    private final TestUsers.SignedUser user;

    EventStreamsIT(@LocalServerPort int port, @Autowired TestUsers users) {
        user = users.signIn(Role.AUDITOR);
        client = new Client(port).as(user);
    }

    @Test
    void tellTheVersionAtOnceAndEveryNewOne() throws IOException {
        try (var stream = open(SUBSCRIPTION)) {
            var before = stream.next();
            assertThat(before).contains("\"dataVersion\"");
            change("changed-here");
            events.publishEvent(new GraphChanged());
            assertThat(stream.next()).contains("-changed-here");
        }
    }

    @Test
    void tellWhatAnotherInstanceChanged() throws IOException {
        try (var stream = open(SUBSCRIPTION)) {
            stream.next();
            change("changed-elsewhere");
            assertThat(stream.next()).contains("-changed-elsewhere");
        }
    }

    @Test
    void endWithTheSignIn() throws IOException {
        try (var stream = open(SUBSCRIPTION)) {
            stream.next();
            users.signOut(user);
            change("after-the-end");
            events.publishEvent(new GraphChanged());
            assertThat(stream.next())
                    .contains("UNAUTHENTICATED")
                    .contains("requestId")
                    .doesNotContain("after-the-end", "locations");
            assertThat(stream.all()).contains("event: complete");
        }
    }

    @Test
    void answerAQueryAndEnd() throws IOException {
        try (var stream = open("{ __typename }")) {
            assertThat(stream.next()).contains("{\"data\":{\"__typename\":\"Query\"}}");
            assertThat(stream.all()).contains("event: complete");
        }
    }

    @Test
    void areLimitedPerCallerAndFreeTheirPlaceWhenTheReaderGoes() throws IOException {
        try (var first = open(SUBSCRIPTION);
                var second = open(SUBSCRIPTION)) {
            first.next();
            second.next();
            try (var third = open(SUBSCRIPTION)) {
                assertThat(third.next())
                        .contains("TOO_MANY_SUBSCRIPTIONS")
                        .contains("\"maximum\":2")
                        .contains("requestId");
            }
        }
        await(this::admitted);
    }

    @Test
    void showThatTheyLive() throws IOException {
        try (var stream = open(SUBSCRIPTION)) {
            stream.next();
            assertThat(stream.line()).isEqualTo(":");
        }
    }

    private Events open(String document) {
        return new Events(client.stream(document));
    }

    private boolean admitted() {
        try (var stream = open(SUBSCRIPTION)) {
            return stream.next().contains("dataVersion");
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void await(BooleanSupplier condition) {
        Awaitility.await().until(condition::getAsBoolean);
    }

    private void change(String digest) {
        driver.executableQuery(
                        "MATCH (s:GraphState {id: 'graph'}) SET s.dataVersion = s.dataVersion + 1,"
                                + " s.digest = $digest")
                .withParameters(java.util.Map.of("digest", digest))
                .execute();
    }

    /** Lines of an event stream. */
    private static final class Events implements AutoCloseable {
        private final BufferedReader lines;

        Events(InputStream stream) {
            lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        /** Data of the next event of type {@code next}. */
        String next() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    return line;
                }
            }
            throw new IllegalStateException("The stream ended");
        }

        /** The next line that is not empty. */
        String line() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    return line;
                }
            }
            throw new IllegalStateException("The stream ended");
        }

        java.util.List<String> all() {
            return new ArrayList<>(lines.lines().toList());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
