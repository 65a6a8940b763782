package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

@SeededTest
class SchemaIT {
    private static final Path COMMITTED = Path.of("src/test/resources/schema.graphql");

    @TestConfiguration(proxyBeanMethods = false)
    static class Inspection {
        static @Nullable SchemaReport report;

        @Bean
        GraphQlSourceBuilderCustomizer keepReport() {
            var classes =
                    new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("org.lianzhao");
            return builder ->
                    builder.inspectSchemaMappings(
                            mappings ->
                                    mappings.classResolver((type, of) -> nested(classes, type, of)),
                            found -> report = found);
        }

        /** The outcome's record where it stands inside its payload. */
        private static List<Class<?>> nested(
                JavaClasses classes, GraphQLObjectType outcome, GraphQLNamedOutputType payload) {
            var name = "." + payload.getName() + "$" + outcome.getName();
            return classes.stream()
                    .filter(type -> type.getName().endsWith(name))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();
        }
    }

    @Autowired GraphQlSource source;

    @Test
    void mapsEveryFieldAndArgument() {
        var report = Objects.requireNonNull(Inspection.report);
        assertThat(report.unmappedFields().isEmpty()).as("%s", report).isTrue();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments().isEmpty()).as("%s", report).isTrue();
        assertThat(report.skippedTypes()).isEmpty();
        assertThat(report.fieldNullnessErrors().isEmpty()).as("%s", report).isTrue();
        assertThat(report.argumentNullnessErrors().isEmpty()).as("%s", report).isTrue();
    }

    @Test
    void isTheCommittedSchema() throws IOException {
        var printed =
                new SchemaPrinter(
                                SchemaPrinter.Options.defaultOptions()
                                        .includeDirectiveDefinitions(false))
                        .print(source.schema());
        Files.writeString(Path.of("target/schema.graphql"), printed);
        assertThat(printed)
                .as(
                        "schema changed: review the difference, then copy target/schema.graphql to %s",
                        COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void describesEverything() {
        assertThat(undescribed(source.schema())).isEmpty();
    }

    /** Names of what has no description; connections, edges and PageInfo are generated. */
    private static List<String> undescribed(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().matches("__.*|.*(Connection|Edge)|PageInfo"))
                .filter(type -> !(type instanceof GraphQLScalarType))
                .flatMap(type -> Stream.concat(Stream.of(type), type.getChildren().stream()))
                .flatMap(element ->
                        element instanceof GraphQLFieldDefinition field
                                ? Stream.concat(Stream.of(field), field.getArguments().stream())
                                : Stream.of(element))
                .filter(GraphQLNamedSchemaElement.class::isInstance)
                .map(GraphQLNamedSchemaElement.class::cast)
                .filter(element -> element.getDescription() == null)
                .map(element -> element.getName() + " " + element.getDefinition())
                .toList();
    }
}
