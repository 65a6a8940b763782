package org.lianzhao.bench;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.local.LocalNeo4j;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * A simple read over HTTP with limits and sign-in and without them, turn by turn in one JVM: {@code
 * mvn -Pbench test -Dbench.main=org.lianzhao.bench.GuardCost}. Without means Spring's own endpoint,
 * no limits, no metrics, no Spring Security; whoever asks is an administrator.
 */
public final class GuardCost {
    private static final String READ =
            "{\"query\": \"{ zone(code: \\\"CQETDZ\\\") { code name } }\"}";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 10;
    private static final int READS = 200;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private GuardCost() {}

    /** The application without the modules; no configuration that the application would find. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"
            })
    @ComponentScan(
            basePackages = "org.lianzhao",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "org\\.lianzhao\\.(LianzhaoApplication|(access|edge|bench|local)\\..*)"))
    static class Bare {
        @Bean
        AuditTrail nothingKept() {
            return (kind, action, subject) -> {};
        }

        @Bean
        Filter administrator() {
            var viewer = new Viewer("bench", "bench", Role.ZONE_ADMINISTRATOR, null, null);
            return (request, response, chain) -> {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new TestingAuthenticationToken(viewer, null));
                SecurityContextHolder.setContext(context);
                chain.doFilter(request, response);
                SecurityContextHolder.clearContext();
            };
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var neo4j = LocalNeo4j.temporary();
                var with = start(LianzhaoApplication.class, neo4j);
                var without = start(Bare.class, neo4j)) {
            var token = signIn(uri(with));
            var times = new double[2][ROUNDS - WARM_UP];
            var processor = new double[2][ROUNDS - WARM_UP];
            for (var round = 0; round < ROUNDS; round++) {
                for (var which = 0; which < 2; which++) {
                    var cost = read(uri(which == 0 ? without : with), token);
                    if (round >= WARM_UP) {
                        times[which][round - WARM_UP] = cost[0];
                        processor[which][round - WARM_UP] = cost[1];
                    }
                }
            }
            print("time per read, µs", times);
            print("processor per read (client and server), µs", processor);
        }
    }

    private static void print(String what, double[][] values) {
        var without = median(values[0]);
        var with = median(values[1]);
        System.out.printf(
                "%s, median of %d rounds of %d: without %.0f, with %.0f, ratio %.2f%n",
                what, ROUNDS - WARM_UP, READS, without, with, with / without);
    }

    private static String signIn(URI uri) throws IOException, InterruptedException {
        var document =
                "mutation { signIn(input: {login: \\\"admin\\\", password: \\\"%s\\\"}) { ... on SignedIn { token } } }"
                        .formatted(PASSWORD);
        var answer =
                HTTP.send(
                        request(uri, "{\"query\": \"" + document + "\"}").build(),
                        HttpResponse.BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body()).at("/data/signIn/token").asString();
    }

    private static HttpRequest.Builder request(URI uri, String body) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static double[] read(URI uri, String token) throws IOException, InterruptedException {
        var request = request(uri, READ).header("Authorization", "Bearer " + token).build();
        var processor =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        var processorBefore = processor.getProcessCpuTime();
        var before = System.nanoTime();
        for (var i = 0; i < READS; i++) {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("CQETDZ")) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        return new double[] {
            (System.nanoTime() - before) / 1_000.0 / READS,
            (processor.getProcessCpuTime() - processorBefore) / 1_000.0 / READS
        };
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }

    private static URI uri(ConfigurableApplicationContext context) {
        return URI.create(
                "http://127.0.0.1:"
                        + context.getEnvironment().getProperty("local.server.port")
                        + "/graphql");
    }

    private static ConfigurableApplicationContext start(Class<?> application, LocalNeo4j neo4j) {
        return new SpringApplicationBuilder(application)
                .properties(
                        "server.port=0",
                        "spring.jmx.enabled=false",
                        "spring.neo4j.uri=" + neo4j.uri(),
                        "spring.neo4j.authentication.username=" + neo4j.username(),
                        "spring.neo4j.authentication.password=" + neo4j.password())
                .run(
                        "--lianzhao.admin.password=" + PASSWORD,
                        "--lianzhao.edge.rate.burst=1000000",
                        "--lianzhao.edge.rate.per-second=1000000");
    }
}
