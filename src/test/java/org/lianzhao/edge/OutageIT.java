package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.lianzhao.DatabaseServer;
import org.lianzhao.TcpRelay;
import org.lianzhao.access.SignInsChanged;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.Client.Answer;
import org.lianzhao.platform.Role;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * What a client sees where the database is busy, stands still or has gone: one clear error within
 * the time of a request, and the truth from readiness. It recovers by itself.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lianzhao.edge.request-timeout=1s",
            "lianzhao.edge.health-timeout=300ms",
            "lianzhao.edge.concurrent-requests=1"
        })
@ExtendWith(OutputCaptureExtension.class)
@Import(TestUsers.class)
@ContextConfiguration(initializers = OutageIT.ThroughTheRelay.class)
@DirtiesContext
@Isolated("looks at what this JVM prints, and at the clock")
class OutageIT {
    private static final String QUERY = "{ zone(code: \"CQETDZ\") { name } }";
    private static final String SHEET = "/parks/NOWHERE/leads.csv";
    private static final String READINESS = "/actuator/health/readiness";
    private static final String SIGN_IN =
            "mutation { signIn(input: {login: \"nobody\", password: \"nobody-knows\"}) {"
                    + " __typename } }";
    private static final TcpRelay RELAY = TcpRelay.to(DatabaseServer.shared().uri());

    /** A busy machine answers later than the application meant to. */
    private static final Duration BUSY = Duration.ofMillis(1500);

    static final class ThroughTheRelay
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(DatabaseServer.shared().properties())
                    .and("spring.neo4j.uri=" + RELAY.uri())
                    .applyTo(context);
        }
    }

    @Autowired Driver driver;
    @Autowired ApplicationEventPublisher events;

    private final Client nobody;
    private final Client client;

    OutageIT(@LocalServerPort int port, @Autowired TestUsers users) {
        nobody = new Client(port);
        client = nobody.as(users.signIn(Role.ZONE_ADMINISTRATOR));
    }

    @BeforeEach
    void answers() {
        await(() -> client.get(READINESS).status() == 200);
        await(() -> client.ask(QUERY).text().contains("重庆经开区"));
    }

    @AfterEach
    void recovers() {
        RELAY.goOn();
        answers();
    }

    @AfterAll
    static void close() {
        RELAY.close();
    }

    @Test
    void saysThatTheDatabaseHasGone(CapturedOutput output) throws IOException {
        RELAY.cut();
        try {
            assertUnavailable(() -> asked(client));
            assertUnavailable(() -> client.get(SHEET));
            assertUnavailable(() -> asked(badToken()));
            assertDown();
        } finally {
            RELAY.restore();
        }
        assertSaidOnce(output);
    }

    @Test
    void saysThatTheDatabaseStandsStill(CapturedOutput output) {
        RELAY.standStill();
        assertUnavailable(() -> asked(client));
        assertUnavailable(() -> client.get(SHEET));
        assertUnavailable(() -> asked(badToken()));
        var signIn = inTime(() -> nobody.ask(SIGN_IN));
        assertThat(signIn.status()).isEqualTo(503);
        assertThat(signIn.code()).isEqualTo("TIMEOUT");
        assertDown();
        RELAY.goOn();
        assertSaidOnce(output);
    }

    /** A lock on the park keeps a mutation's statement waiting for as long as the test likes. */
    @Test
    void endsARequestWithOneErrorAndTheStatementWithIt() {
        try (var session = driver.session();
                var lock = session.beginTransaction()) {
            lockPark(lock);
            var asked = CompletableFuture.supplyAsync(() -> client.ask(save("late")));
            await(() -> !statementsOfTheApplication().isEmpty());
            var answer = asked.join();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().path("errors")).hasSize(1);
            assertThat(answer.code()).isEqualTo("TIMEOUT");
            assertThat(answer.body().has("data")).isFalse();
            await(() -> statementsOfTheApplication().isEmpty());
            lock.rollback();
        }
        var saved = new AtomicReference<>("");
        await(() -> !saved.updateAndGet(id -> saved()).isEmpty());
        await(() -> client.ask(delete(saved.get())).text().contains("WeightSetDeleted"));
    }

    @Test
    void refusesMoreThanItHasPlacesFor() {
        try (var session = driver.session();
                var lock = session.beginTransaction()) {
            lockPark(lock);
            var waiting = CompletableFuture.supplyAsync(() -> client.ask(save("held")));
            await(() -> !statementsOfTheApplication().isEmpty());
            var answer = client.ask("{ __typename }");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("OVERLOADED");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(client.get(SHEET).code()).isEqualTo("OVERLOADED");
            waiting.join();
            lock.rollback();
        }
        for (var i = 0; i < 3; i++) { // A file gives its place back.
            assertThat(client.get(SHEET).status()).isEqualTo(404);
        }
        assertThat(client.ask("{ __typename }").status()).isEqualTo(200);
    }

    private Client badToken() {
        return nobody.as(new TestUsers.SignedUser("", "lzt_unknown"));
    }

    /** Who asked just now is remembered for a second, which an outage would hide. */
    private Answer asked(Client by) {
        events.publishEvent(new SignInsChanged());
        return by.ask(QUERY);
    }

    private static Answer inTime(Supplier<Answer> asking) {
        var start = Instant.now();
        var answer = asking.get();
        assertThat(Duration.between(start, Instant.now()))
                .isLessThan(Duration.ofSeconds(1).plus(BUSY));
        return answer;
    }

    private void assertUnavailable(Supplier<Answer> asking) {
        events.publishEvent(new SignInsChanged());
        var answer = inTime(asking);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(answer.error().at("/extensions/classification").asString())
                .isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(answer.text()).contains("数据库").doesNotContain("127.0.0.1");
    }

    private void assertDown() {
        for (var path : List.of(READINESS, "/actuator/health")) {
            var answer = inTime(() -> nobody.get(path));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().path("status").asString()).isEqualTo("DOWN");
            assertThat(answer.body().has("components")).isFalse();
        }
        assertThat(nobody.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private static void assertSaidOnce(CapturedOutput output) {
        assertThat(Pattern.compile("The database does not answer").matcher(output).results())
                .hasSizeLessThan(2);
        assertThat(output).doesNotContain("\tat ");
    }

    private static void lockPark(Transaction lock) {
        lock.run("MATCH (p:Park {code: 'CHAYUAN'}) SET p.held = true").consume();
    }

    /** Starts and first statements of a busy machine take longer than the time set here. */
    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
    }

    private String saved() {
        return client.ask(save("late")).body().at("/data/weightSetSave/weightSet/id").asString("");
    }

    private static String save(String name) {
        return "mutation { weightSetSave(input: {park: \"CHAYUAN\", name: \"%s\",".formatted(name)
                + " weights: {}}) { ... on WeightSetSaved { weightSet { id } } } }";
    }

    private static String delete(String id) {
        return "mutation { weightSetDelete(input: {id: \"%s\"}) { __typename } }".formatted(id);
    }

    private List<String> statementsOfTheApplication() {
        return driver
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD currentQuery, status, transactionId"
                                + " WHERE currentQuery CONTAINS 'WeightSet'"
                                + " AND NOT currentQuery CONTAINS 'SHOW' RETURN transactionId")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("transactionId").asString())
                .toList();
    }
}
