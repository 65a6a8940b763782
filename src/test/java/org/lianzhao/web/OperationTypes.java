package org.lianzhao.web;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianzhao.edge.document.TrustedDocuments;

/**
 * The modules of {@code src/main/web/api/operations}: for each trusted document of the page its id,
 * and the types of its variables and its answer.
 */
final class OperationTypes {
    private static final String HEAD =
            "// Written by OperationTypesTests from graphql/*.graphqls and trusted-documents/web.\n";

    private final GraphQLSchema schema;
    private final TypeNames names = new TypeNames();
    private final SortedMap<String, String> modules = new TreeMap<>();

    private OperationTypes(String printedSchema) {
        schema =
                UnExecutableSchemaGenerator.makeUnExecutableSchema(
                        new SchemaParser().parse(printedSchema));
    }

    /** File names with their contents. */
    static SortedMap<String, String> of(String printedSchema, Collection<String> documents) {
        var types = new OperationTypes(printedSchema);
        documents.forEach(types::add);
        types.modules.put("enums.ts", HEAD + String.join("", types.names.enums().values()));
        var inputs = String.join("", types.names.inputs().values());
        types.modules.put("inputs.ts", types.withImports(inputs, "", false));
        return types.modules;
    }

    private void add(String text) {
        var document = Parser.parse(text);
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        var name = Objects.requireNonNull(operation.getName());
        var variables = variables(operation);
        var body =
                new StringBuilder(
                        "export interface %sVariables {\n%s}\n".formatted(name, variables));
        var selections = new SelectionTypes(schema, fragments(document), names);
        fragments(document)
                .forEach((fragment, definition) ->
                        body.append(
                                "export type %s = %s;\n"
                                        .formatted(
                                                fragment,
                                                selections.of(
                                                        type(definition),
                                                        definition.getSelectionSet(),
                                                        0))));
        body.append(
                "export type %sResult = %s;\n"
                        .formatted(
                                name,
                                selections.of(root(operation), operation.getSelectionSet(), 0)));
        body.append(
                "export const %s: Operation<%sResult, %sVariables> = {\n  id: '%s',\n  name: '%s',\n};\n"
                        .formatted(name, name, name, TrustedDocuments.idOf(text), name));
        modules.put(fileOf(name), withImports(body.toString(), OPERATION, true));
    }

    private static final String OPERATION = "import type { Operation } from '../operation';\n";

    private static String fileOf(String operation) {
        return operation.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + operation.substring(1)
                + ".ts";
    }

    private String withImports(String body, String first, boolean inputsToo) {
        return HEAD
                + first
                + imports(body, names.enums(), "./enums")
                + (inputsToo ? imports(body, names.inputs(), "./inputs") : "")
                + "\n"
                + body;
    }

    private static String imports(String body, Map<String, String> known, String from) {
        var used = new TreeSet<String>();
        known.keySet().stream()
                .filter(name ->
                        Pattern.compile("(?<!['\\w])" + name + "(?!['\\w])").matcher(body).find())
                .forEach(used::add);
        return used.isEmpty()
                ? ""
                : "import type { %s } from '%s';\n".formatted(String.join(", ", used), from);
    }

    private String variables(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .map(this::variable)
                .collect(Collectors.joining());
    }

    private String variable(VariableDefinition variable) {
        var type = graphql.execution.TypeFromAST.getTypeFromAST(schema, variable.getType());
        return names.member(variable.getName(), Objects.requireNonNull(type));
    }

    private static Map<String, FragmentDefinition> fragments(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(
                        Collectors.toMap(
                                FragmentDefinition::getName,
                                one -> one,
                                (a, b) -> a,
                                TreeMap::new));
    }

    private GraphQLCompositeType type(FragmentDefinition fragment) {
        return (GraphQLCompositeType)
                Objects.requireNonNull(schema.getType(fragment.getTypeCondition().getName()));
    }

    private GraphQLObjectType root(OperationDefinition operation) {
        return Objects.requireNonNull(
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                });
    }
}
