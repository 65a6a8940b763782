package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Request ids, logs, health and metrics. */
@ServedTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "spring.test.metrics.export=true")
@Isolated("looks at what this JVM prints")
class WatchIT {
    private final Client client;
    private final Client administrator;
    private final Client parkTeam;

    WatchIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port);
        administrator = client.as(users.signIn(Role.ZONE_ADMINISTRATOR));
        parkTeam = client.as(users.signIn(Role.PARK_TEAM));
    }

    @Test
    void takesTheCallersRequestIdIntoAnswerAndErrors() {
        var answer =
                administrator.ask("{ zone(code: \"NOPE\") { name } }", "X-Request-Id", "call-0042");
        assertThat(answer.header("X-Request-Id")).isEqualTo("call-0042");
        assertThat(answer.error().at("/extensions/requestId").asString()).isEqualTo("call-0042");
        assertThat(answer.error().at("/path/0").asString()).isEqualTo("zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank in it", "with%0Aline", "öäüöäüöäü"})
    void makesARequestIdWhereTheCallersIsNotWellFormed(String given) {
        var answer = client.post("{", "X-Request-Id", given);
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(answer.error().at("/extensions/requestId").asString())
                .isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void logsTheRequestIdButNoSecretsAndNoData(CapturedOutput output) {
        var secret = "geheim-4711";
        var body =
                Client.json(
                        Map.of(
                                "query",
                                "query ($c: String!) { zone(code: $c) { name } }",
                                "variables",
                                Map.of("c", secret)));
        client.post(
                body,
                "X-Request-Id",
                "logged-0001",
                "Authorization",
                "Bearer " + secret,
                "Cookie",
                "session=" + secret);
        client.post(
                Client.json(Map.of("query", "{ node(id: \"%s\") { id } ".formatted(secret))),
                "X-Request-Id",
                "logged-0002");
        client.query("{ zone(code: \"" + secret + "\") { name } }");
        client.post("{\"query\": \"" + secret);
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness"
            })
    void showsHealthToEveryoneWithoutDetails(String path) {
        var answer = client.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("status").asString()).isEqualTo("UP");
        assertThat(answer.body().has("components")).isFalse();
    }

    @Test
    void showsAdministratorsWhatHealthIsMadeOf() {
        var body = administrator.get("/actuator/health/readiness").body();
        assertThat(body.path("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "neo4j", "leadSnapshot");
        assertThat(body.at("/components/leadSnapshot/details/dataVersion").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator", "/actuator/metrics", "/actuator/prometheus", "/actuator/info",
                "/actuator/env", "/actuator//prometheus", "/actuator/%70rometheus",
                        "/actuator/;x/prometheus"
            })
    void showsTheRestToNobodyElse(String path) {
        assertThat(client.get(path).status()).isIn(400, 401);
        assertThat(parkTeam.get(path).status()).isIn(400, 403);
    }

    @Test
    void countsByOperationFieldAndError() {
        administrator.ask("query Invented0001 { zone(code: \"NOPE\") { name } }");
        administrator.post(
                Client.json(
                        Map.of(
                                "query",
                                "query ChainGaps($p: String!) { park(code: $p) { name } }",
                                "variables",
                                Map.of("p", "CHAYUAN"))));
        var metrics = administrator.get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text())
                .contains("graphql_operation_name=\"ChainGaps\"")
                .contains("graphql_operation_name=\"other\"")
                .contains("graphql_field_name=\"Query.park\"")
                .containsPattern("graphql_errors_total\\{.*classification=\"NOT_FOUND\"")
                .doesNotContain("Invented0001");
    }
}
