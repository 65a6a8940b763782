package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.TestUsers;
import org.lianzhao.intake.SmallSeed;
import org.lianzhao.platform.Role;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A request that takes too long ends, and so does its statement in the database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lianzhao.edge.request-timeout=1s", "lianzhao.edge.concurrent-requests=1"})
@Import(TestUsers.class)
@OwnDatabase
@SmallSeed
class RequestTimeoutIT {
    private static final String SHEET = "/parks/NOWHERE/leads.csv";

    @Autowired Driver driver;

    private final Client client;

    RequestTimeoutIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.ZONE_ADMINISTRATOR));
    }

    /** A lock on the park keeps a mutation's statement waiting for as long as the test likes. */
    @Test
    void endsTheRequestWithOneErrorAndTheStatementWithIt() {
        try (var session = driver.session();
                var lock = session.beginTransaction()) {
            lockPark(lock);
            var asked = CompletableFuture.supplyAsync(() -> client.ask(save("late")));
            Awaitility.await().until(() -> !statementsOfTheApplication().isEmpty());
            var answer = asked.join();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().path("errors")).hasSize(1);
            assertThat(answer.code()).isEqualTo("TIMEOUT");
            assertThat(answer.body().has("data")).isFalse();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> statementsOfTheApplication().isEmpty());
            lock.rollback();
        }
        assertThat(client.ask(save("late")).body().at("/data/weightSetSave/__typename").asString())
                .isEqualTo("WeightSetSaved");
    }

    @Test
    void refusesMoreThanItHasPlacesFor() {
        try (var session = driver.session();
                var lock = session.beginTransaction()) {
            lockPark(lock);
            var waiting = CompletableFuture.supplyAsync(() -> client.ask(save("held")));
            Awaitility.await().until(() -> !statementsOfTheApplication().isEmpty());
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

    private static void lockPark(Transaction lock) {
        lock.run("MATCH (p:Park {code: 'CHAYUAN'}) SET p.held = true").consume();
    }

    private static String save(String name) {
        return "mutation { weightSetSave(input: {park: \"CHAYUAN\", name: \"%s\",".formatted(name)
                + " weights: {}}) { __typename } }";
    }

    private List<Map<String, Object>> statementsOfTheApplication() {
        return driver
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD currentQuery, status, transactionId"
                                + " WHERE currentQuery CONTAINS 'WeightSet'"
                                + " AND NOT currentQuery CONTAINS 'SHOW' RETURN transactionId")
                .execute()
                .records()
                .stream()
                .map(org.neo4j.driver.Record::asMap)
                .toList();
    }
}
