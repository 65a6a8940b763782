package org.lianzhao.edge.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class QueryCostTests {
    /**
     * An argument it does not know, such as {@code top}, would count as a list of the usual length.
     */
    @Test
    void knowsEveryArgumentThatSizesAList() throws Exception {
        assertThat(fields().filter(field -> givesMany(field.getType())))
                .flatExtracting(GraphQLFieldDefinition::getArguments)
                .filteredOn(QueryCostTests::isNumber)
                .extracting(GraphQLArgument::getName)
                .hasSameElementsAs(QueryCost.SIZES);
    }

    private static Stream<GraphQLFieldDefinition> fields() throws Exception {
        return schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream());
    }

    /** The printed schema, which has the generated connections too. */
    private static GraphQLSchema schema() throws Exception {
        var text =
                new ClassPathResource("schema.graphql").getContentAsString(StandardCharsets.UTF_8);
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
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
