package org.lianzhao.bench.peer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * A peer: Spring for GraphQL as it comes, with one Cypher statement per request, no sign-in, no
 * limits, no metrics.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
public class PlainSpring {
    private static final String SCHEMA =
            """
            type Query { enterprise(key: String!): Enterprise park(code: String!): Park
              enterprises(filter: EnterpriseFilter, first: Int!, orderBy: EnterpriseOrder): EnterpriseConnection }
            input EnterpriseFilter { segment: String }
            input EnterpriseOrder { field: EnterpriseOrderField! direction: OrderDirection! }
            enum EnterpriseOrderField { NAME }
            enum OrderDirection { ASC }
            type Enterprise { key: String! name: String! legalName: String nameEn: String segments: [ChainSegment!]!
              suppliers(first: Int!): EnterpriseConnection }
            type EnterpriseConnection { edges: [EnterpriseEdge!]! }
            type EnterpriseEdge { node: Enterprise! }
            type ChainSegment { code: String! name: String! }
            type Park { leads(first: Int!): LeadConnection }
            type LeadConnection { edges: [LeadEdge!]! }
            type LeadEdge { node: Lead! }
            type Lead { score: Float enterprise: Enterprise! }
            """;

    /** Started with {@code --spring.neo4j.…} and {@code --server.port}. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(PlainSpring.class, Reads.class)
                .properties(
                        "spring.config.name=none",
                        "bench.peer=true",
                        "spring.threads.virtual.enabled=true",
                        "spring.graphql.schema.locations=classpath:none/",
                        "server.address=127.0.0.1",
                        "management.endpoint.health.probes.enabled=true")
                .run(args);
    }

    @Bean
    GraphQlSourceBuilderCustomizer schema() {
        return builder ->
                builder.schemaResources(
                        new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each field of the query is one statement. Only here: the product must not find it. */
    @Controller
    @ConditionalOnProperty("bench.peer")
    static class Reads {
        private final Driver driver;

        Reads(Driver driver) {
            this.driver = driver;
        }

        @QueryMapping
        @Nullable Map<String, Object> enterprise(@Argument String key) {
            return PeerStatements.BY_KEY.ask(driver, Map.of("key", key)).stream()
                    .findFirst()
                    .orElse(null);
        }

        @QueryMapping
        Map<String, Object> enterprises(@Argument Map<String, Object> filter) {
            return Map.of("edges", PeerStatements.NESTED.ask(driver, filter));
        }

        @QueryMapping
        Map<String, String> park(@Argument String code) {
            return Map.of("code", code);
        }

        @SchemaMapping(typeName = "Park")
        Map<String, Object> leads(Map<String, String> park) {
            return Map.of(
                    "edges",
                    PeerStatements.RANKED.ask(
                            driver, Map.of("park", Objects.requireNonNull(park.get("code")))));
        }
    }
}
