package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTests {
    private static final GraphQL GRAPHQL = graphQl();

    @Test
    void readsAPartialDateFromALiteralAndAVariable() {
        assertThat(GRAPHQL.execute("{ last(day: \"2024-02\") }").<Object>getData())
                .isEqualTo(Map.of("last", "2024-02-29"));
        assertThat(lastDay("2027").<Object>getData()).isEqualTo(Map.of("last", "2027-12-31"));
    }

    @Test
    void refusesABadDateWithTheReason() {
        assertThat(lastDay("2024-13").getErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getMessage()).contains("2024-13"));
        assertThat(GRAPHQL.execute("{ last(day: \"yesterday\") }").getErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getMessage()).contains("YYYY-MM-DD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "true", "[\"2024\"]"})
    void refusesALiteralThatIsNoString(String literal) {
        assertThat(GRAPHQL.execute("{ last(day: " + literal + ") }").getErrors()).hasSize(1);
    }

    @Test
    void keepsDecimalsExact() {
        assertThat(GRAPHQL.execute("{ decimal }").<Map<String, Object>>getData())
                .containsEntry("decimal", new BigDecimal("61.123456"));
    }

    @Test
    void takesAnIdAsTextOrWholeNumberAndAsNothingElse() {
        assertThat(echo("S001").<Object>getData()).isEqualTo(Map.of("echo", "S001"));
        assertThat(echo(7).<Object>getData()).isEqualTo(Map.of("echo", "7"));
        for (var odd : List.of(true, 1.5, List.of(), List.of("S001"), Map.of())) {
            assertThat(echo(odd).getErrors()).as("%s", odd).hasSize(1);
        }
        assertThat(GRAPHQL.execute("{ echo(id: true) }").getErrors()).hasSize(1);
        assertThat(GRAPHQL.execute("{ echo(id: 7) }").<Object>getData())
                .isEqualTo(Map.of("echo", "7"));
    }

    private static ExecutionResult echo(Object id) {
        return GRAPHQL.execute(
                ExecutionInput.newExecutionInput("query ($id: ID!) { echo(id: $id) }")
                        .variables(Map.of("id", id))
                        .build());
    }

    private static ExecutionResult lastDay(String text) {
        return GRAPHQL.execute(
                ExecutionInput.newExecutionInput("query ($day: PartialDate!) { last(day: $day) }")
                        .variables(Map.of("day", text))
                        .build());
    }

    private static GraphQL graphQl() {
        var schema =
                """
                scalar PartialDate
                scalar Decimal
                type Query { last(day: PartialDate!): PartialDate! decimal: Decimal! echo(id: ID!): ID! }
                """;
        var wiring = RuntimeWiring.newRuntimeWiring();
        new Scalars().configure(wiring);
        wiring.type(
                "Query",
                query ->
                        query.dataFetcher(
                                        "last",
                                        env -> {
                                            PartialDate day = env.getArgument("day");
                                            return day == null ? null : day.lastDay();
                                        })
                                .dataFetcher("echo", env -> env.getArgument("id"))
                                .dataFetcher("decimal", env -> new BigDecimal("61.123456")));
        var executable =
                new SchemaGenerator()
                        .makeExecutableSchema(new SchemaParser().parse(schema), wiring.build());
        return GraphQL.newGraphQL(executable).build();
    }
}
