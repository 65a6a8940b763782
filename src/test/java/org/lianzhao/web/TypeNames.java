package org.lianzhao.web;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of the schema's types in TypeScript, and the enums and inputs that documents use. */
final class TypeNames {
    private final SortedMap<String, String> enums = new TreeMap<>();
    private final SortedMap<String, String> inputs = new TreeMap<>();

    SortedMap<String, String> enums() {
        return enums;
    }

    SortedMap<String, String> inputs() {
        return inputs;
    }

    /** The type with its lists and nulls, around what the named type is called. */
    String written(GraphQLType type, Function<GraphQLType, String> named) {
        return type instanceof GraphQLNonNull sure
                ? plain(sure.getWrappedType(), named)
                : plain(type, named) + " | null";
    }

    private String plain(GraphQLType type, Function<GraphQLType, String> named) {
        if (type instanceof GraphQLList list) {
            var item = written(list.getWrappedType(), named);
            return item.matches("(?s)\\w+|\\{[^&|]*}") ? item + "[]" : "(" + item + ")[]";
        }
        return named.apply(type);
    }

    String scalar(GraphQLType type) {
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int", "Float", "Long", "Decimal" -> "number";
            case "Boolean" -> "boolean";
            default -> "string";
        };
    }

    String enumeration(GraphQLEnumType type) {
        enums.computeIfAbsent(
                type.getName(),
                name -> {
                    var values =
                            type.getValues().stream()
                                    .map(GraphQLEnumValueDefinition::getName)
                                    .map(value -> "'" + value + "'")
                                    .collect(Collectors.joining(" | "));
                    return "export type %s = %s;\n".formatted(name, values);
                });
        return type.getName();
    }

    /** What a variable of the type may be; what may be null may be left out. */
    String variable(GraphQLType type) {
        return switch (type) {
            case GraphQLEnumType known -> enumeration(known);
            case GraphQLInputObjectType known -> input(known);
            default -> scalar(type);
        };
    }

    String member(String name, GraphQLType type) {
        var optional = !(type instanceof GraphQLNonNull);
        return "  %s%s: %s;\n".formatted(name, optional ? "?" : "", written(type, this::variable));
    }

    private String input(GraphQLInputObjectType type) {
        if (!inputs.containsKey(type.getName())) {
            inputs.put(type.getName(), "");
            var members =
                    type.getFields().stream().map(this::inputField).collect(Collectors.joining());
            inputs.put(
                    type.getName(),
                    "export interface %s {\n%s}\n".formatted(type.getName(), members));
        }
        return type.getName();
    }

    private String inputField(GraphQLInputObjectField field) {
        return member(field.getName(), field.getType());
    }
}
