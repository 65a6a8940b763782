package org.lianzhao.edge.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.Scalars;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.Handlers;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.Refused;
import org.springframework.core.io.ClassPathResource;

class QueryCostTests {
    private static final GraphQLSchema SCHEMA = schema();

    /** The cost and length of lists that {@code application.yaml} has. */
    private static final Limits LIMITS = new Limits(1, 1, 1, 1, 1, 1, 1, 200_000, 5, 1, 1, 1, 1);

    /**
     * An argument it does not know, such as {@code top}, would count as a list of the usual length.
     */
    @Test
    void knowsEveryArgumentThatSizesAList() {
        assertThat(fields().filter(field -> givesMany(field.getType())))
                .flatExtracting(GraphQLFieldDefinition::getArguments)
                .filteredOn(QueryCostTests::isNumber)
                .extracting(GraphQLArgument::getName)
                .hasSameElementsAs(GivenArguments.SIZES);
    }

    @Test
    void pricesFieldsAndArgumentsThatExist() {
        assertThat(FieldPrices.OF_THE_SCHEMA.names())
                .allSatisfy(name -> {
                    var parts = name.split("[.(:]", -1);
                    assertThat(Optional.ofNullable(SCHEMA.getObjectType(parts[0])))
                            .map(type -> type.getFieldDefinition(parts[1]))
                            .hasValueSatisfying(field ->
                                    assertThat(
                                                    parts.length == 2
                                                            || field.getArgument(parts[2]) != null)
                                            .isTrue());
                });
    }

    /** A field that a handler answers for a statement or a computation would cost as if read. */
    @Test
    void pricesEveryFieldOfAHandler() {
        var priced =
                FieldPrices.OF_THE_SCHEMA.names().stream()
                        .map(name -> name.substring(name.indexOf('.') + 1))
                        .collect(Collectors.toSet());
        assertThat(Handlers.all().map(Handlers::field)).isNotEmpty().isSubsetOf(priced);
    }

    /** Each takes seconds of processor time where lists and their re-ordering cost as one field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads(first: 1, diversity: 0.5) { totalCount }",
                "leads(first: 100, diversity: 0.3, weights: {labels: 2}) { totalCount }",
                "leads(first: 100) { totalCount }",
                "leads(first: 1) { facets { labels { code } } }",
                "gaps { leadCount }",
                "leads(first: 100) { edges { node { reasons { statement evidence { source } } } } }"
            })
    void refusesAListUnderManyAliases(String list) {
        var aliased =
                IntStream.range(0, 90).mapToObj(i -> "a" + i + ": " + list).collect(joining(" "));
        assertTooDear("{ park(code: \"P\") { " + aliased + " } }", Map.of());
    }

    @Test
    void refusesManyAssignmentsAndListsUnderAList() {
        var aliased =
                IntStream.range(0, 90)
                        .mapToObj(i -> "a" + i + ": assignment(quota: 100) { totalMicroPoints }")
                        .collect(joining(" "));
        assertTooDear("{ zone(code: \"Z\") { " + aliased + " } }", Map.of());
        assertTooDear(
                "{ zones { parks { leads(first: 1, diversity: 1) { totalCount } } } }", Map.of());
        var gaps =
                "{ park(code: \"P\") { gaps { leadCount leads(first: %d) { edges { node { %s } } } } } }";
        assertThat(cost(gaps.formatted(5, "score"), Map.of())).isLessThan(LIMITS.cost());
        assertTooDear(gaps.formatted(5, "reasons { statement }"), Map.of());
    }

    @Test
    void namesWhatCostsMostAndHowOftenItStands() {
        var list = "leads(first: 1, diversity: $d) { totalCount }";
        var document =
                "query ($d: Float) { park(code: \"P\") { %s } }"
                        .formatted(
                                IntStream.range(0, 20)
                                        .mapToObj(i -> "a" + i + ": " + list)
                                        .collect(joining(" ")));
        assertThat(cost(document, Map.of())).isLessThan(LIMITS.cost());
        assertThat(cost(document, Map.of("d", 0.0))).isLessThan(LIMITS.cost());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cost(document, Map.of("d", 0.4)))
                .satisfies(refused ->
                        assertThat(refused.error().getExtensions())
                                .extractingByKey("fields")
                                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                                .first()
                                .isEqualTo(
                                        Map.of(
                                                "field",
                                                "Park.leads",
                                                "cost",
                                                8 * 27_520L,
                                                "standing",
                                                8)));
    }

    static Stream<Path> honest() throws IOException {
        var folders =
                Stream.of(
                        "src/main/resources/static/graphiql",
                        "src/main/resources/trusted-documents",
                        "src/test/resources/graphql-test");
        var files = new ArrayList<Path>();
        for (var folder : folders.toList()) {
            try (var found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".graphql")).forEach(files::add);
            }
        }
        return files.stream();
    }

    /** With room: three quarters of the limit at pages of fifty. */
    @ParameterizedTest
    @MethodSource("honest")
    void leavesHonestDocumentsRoom(Path file) throws IOException {
        var variables = Map.<String, Object>of("first", 50, "quota", 50);
        assertThat(cost(Files.readString(file), variables))
                .as(file.toString())
                .isLessThan(LIMITS.cost() * 3 / 4);
    }

    private static void assertTooDear(String document, Map<String, Object> variables) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cost(document, variables))
                .withMessageContaining("'cost'");
    }

    /** Cost of the dearest operation. */
    private static long cost(String text, Map<String, Object> variables) {
        var document = Parser.parse(text);
        var fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, f -> f));
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .mapToLong(operation ->
                        QueryCost.check(SCHEMA, operation, fragments, variables, LIMITS))
                .max()
                .orElse(0);
    }

    private static Stream<GraphQLFieldDefinition> fields() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream());
    }

    /** The printed schema, which has the generated connections too. */
    private static GraphQLSchema schema() {
        try {
            var text =
                    new ClassPathResource("schema.graphql")
                            .getContentAsString(StandardCharsets.UTF_8);
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(
                    new SchemaParser().parse(text));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whether it is a list or a connection, or an object that has one. */
    private static boolean givesMany(GraphQLOutputType type) {
        return isMany(type)
                || (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object
                        && object.getFieldDefinitions().stream()
                                .anyMatch(field -> isMany(field.getType())));
    }

    private static boolean isMany(GraphQLOutputType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))
                || GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Connection");
    }

    private static boolean isNumber(GraphQLArgument argument) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(argument.getType());
        return type.getName().equals(Scalars.GraphQLInt.getName());
    }
}
