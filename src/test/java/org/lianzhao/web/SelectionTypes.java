package org.lianzhao.web;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a document asks for, as types of TypeScript: a fragment has a name, the rest stands inline.
 */
final class SelectionTypes {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final TypeNames names;

    SelectionTypes(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, TypeNames names) {
        this.schema = schema;
        this.fragments = fragments;
        this.names = names;
    }

    /** The type of an answer to the selection, with its members indented by so many steps. */
    String of(GraphQLCompositeType parent, SelectionSet selection, int depth) {
        var only = selection.getSelections();
        if (only.size() == 1 && only.getFirst() instanceof FragmentSpread spread) {
            return spread.getName();
        }
        return parent instanceof GraphQLObjectType type
                ? members(type, selection, depth)
                : anyOf(parent, selection, depth);
    }

    /** One object type for all concrete types that are asked for the same. */
    private String anyOf(GraphQLCompositeType parent, SelectionSet selection, int depth) {
        var kinds = new LinkedHashMap<String, List<String>>();
        for (var type : possible(parent)) {
            var members = members(type, selection, depth).replace(typeName(type), "%TYPE%");
            kinds.computeIfAbsent(members, key -> new ArrayList<>()).add(type.getName());
        }
        return kinds.entrySet().stream()
                .map(kind ->
                        kind.getKey()
                                .replace(
                                        "%TYPE%",
                                        kind.getValue().stream()
                                                .map(name -> "'" + name + "'")
                                                .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining(" | "));
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType parent) {
        return parent instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : schema.getImplementations((GraphQLInterfaceType) parent);
    }

    private String members(GraphQLObjectType type, SelectionSet selection, int depth) {
        var fields = new LinkedHashMap<String, String>();
        var spreads = new ArrayList<String>();
        collect(type, selection, depth, fields, spreads);
        var indent = "  ".repeat(depth + 1);
        var body =
                fields.entrySet().stream()
                        .map(field -> indent + field.getKey() + ": " + field.getValue() + ";\n")
                        .collect(Collectors.joining("", "{\n", "  ".repeat(depth) + "}"));
        spreads.addFirst(body);
        return fields.isEmpty() && spreads.size() > 1
                ? String.join(" & ", spreads.subList(1, spreads.size()))
                : String.join(" & ", spreads);
    }

    private void collect(
            GraphQLObjectType type,
            SelectionSet selection,
            int depth,
            Map<String, String> fields,
            List<String> spreads) {
        for (Selection<?> one : selection.getSelections()) {
            switch (one) {
                case Field field ->
                        fields.put(
                                name(field) + (field.getDirectives().isEmpty() ? "" : "?"),
                                fieldType(type, field, depth));
                case FragmentSpread spread -> {
                    if (isOf(type, condition(spread))) {
                        spreads.add(spread.getName());
                    }
                }
                case InlineFragment inline -> {
                    if (isOf(type, inline.getTypeCondition().getName())) {
                        collect(type, inline.getSelectionSet(), depth, fields, spreads);
                    }
                }
                default -> throw new IllegalStateException("Unknown selection " + one);
            }
        }
    }

    private String condition(FragmentSpread spread) {
        return Objects.requireNonNull(fragments.get(spread.getName())).getTypeCondition().getName();
    }

    private boolean isOf(GraphQLObjectType type, String condition) {
        var wanted = (GraphQLCompositeType) Objects.requireNonNull(schema.getType(condition));
        return wanted.getName().equals(type.getName())
                || (!(wanted instanceof GraphQLObjectType) && possible(wanted).contains(type));
    }

    private static String name(Field field) {
        return field.getAlias() == null ? field.getName() : field.getAlias();
    }

    private static String typeName(GraphQLObjectType type) {
        return "'" + type.getName() + "'";
    }

    private String fieldType(GraphQLFieldsContainer parent, Field field, int depth) {
        if (field.getName().equals("__typename")) {
            return "'" + parent.getName() + "'";
        }
        var definition = Objects.requireNonNull(parent.getFieldDefinition(field.getName()));
        return written(definition.getType(), field, depth);
    }

    private String written(GraphQLOutputType type, Field field, int depth) {
        return names.written(type, named -> named(named, field, depth));
    }

    private String named(GraphQLType type, Field field, int depth) {
        if (type instanceof GraphQLEnumType known) {
            return names.enumeration(known);
        }
        return GraphQLTypeUtil.isLeaf(type)
                ? names.scalar(type)
                : of((GraphQLCompositeType) type, field.getSelectionSet(), depth + 1);
    }
}
