package org.lianzhao.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.board.BoardEntries;
import org.lianzhao.board.ChamberEntries;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * What each role gets for each field of the schema is what {@code access/fields.csv} says. Types
 * that only mutations or subscriptions return are as visible as those.
 */
@AccessTest
class FieldTableIT {
    private static final Path TABLE = Path.of("src/test/resources/access/fields.csv");
    private static final Path FOUND = Path.of("target/access-fields.csv");
    private static final String HEADER = "field,administrator,park team,chamber,auditor,nobody";
    private static final List<String> LOGINS = List.of("admin", "auto", "chamber", "auditor", "");

    private static final int AT_A_TIME = 15;

    @Autowired GraphQlSource source;
    @Autowired Callers callers;
    @Autowired BoardEntries entries;
    @Autowired ChamberEntries chambers;

    /** Other tests over the same database clear inboxes. */
    @BeforeEach
    void makeOneOfEverything() {
        entries.make();
        chambers.make();
    }

    @Test
    void isWhatTheTableSays() throws IOException {
        var found = new ArrayList<String>();
        found.add(HEADER);
        rows().forEach((field, cells) -> found.add(field + "," + String.join(",", cells)));
        Files.write(FOUND, found);
        var table = Files.readAllLines(TABLE);
        assertThat(found)
                .as(
                        "rows of %s that are missing or say something else; %s holds them as they are",
                        TABLE, FOUND)
                .filteredOn(row -> !table.contains(row))
                .isEmpty();
        assertThat(table)
                .as("rows of %s whose field is gone", TABLE)
                .filteredOn(row -> !found.contains(row))
                .isEmpty();
    }

    /** A type nobody has a way to would be a type nobody tests. */
    @Test
    void hasAWayToEveryType() {
        assertThat(reachableFromQuery(source.schema()))
                .as("types without a way in Ways.java")
                .isSubsetOf(Ways.types());
    }

    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var login : LOGINS) {
            Ways.BY_TYPE.forEach((way, document) ->
                    outcomes(login, way, document)
                            .forEach((field, outcome) -> add(rows, field, outcome)));
            mutations(login).forEach((field, outcome) -> add(rows, field, outcome));
            subscriptions(login).forEach((field, outcome) -> add(rows, field, outcome));
        }
        return rows;
    }

    private static void add(Map<String, List<String>> rows, String field, String outcome) {
        rows.computeIfAbsent(field, f -> new ArrayList<>()).add(outcome);
    }

    private Map<String, String> outcomes(String login, String way, String document) {
        var type = Objects.requireNonNull(source.schema().getObjectType(Ways.type(way)));
        var outcomes = new HashMap<String, String>();
        for (var fields : together(type.getFieldDefinitions())) {
            var token = login.isEmpty() ? null : callers.token(login);
            var selection = selection(fields, field -> selected(type, field));
            var answer =
                    Answer.of(callers.post(token, "{ " + document.replace("%s", selection) + " }"));
            for (var i = 0; i < fields.size(); i++) {
                outcomes.put(way + "." + fields.get(i).getName(), answer.outcome("f" + i));
            }
        }
        return outcomes;
    }

    /** As many fields at a time as a request may have at its root. */
    private static List<List<GraphQLFieldDefinition>> together(
            List<GraphQLFieldDefinition> fields) {
        return IntStream.iterate(0, from -> from < fields.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> fields.subList(from, Math.min(from + AT_A_TIME, fields.size())))
                .toList();
    }

    private static String selection(
            List<GraphQLFieldDefinition> fields, Function<GraphQLFieldDefinition, String> text) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> "f" + i + ": " + text.apply(fields.get(i)))
                .collect(Collectors.joining(" "));
    }

    private static String selected(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var arguments = Ways.ARGUMENTS.getOrDefault(type.getName() + "." + field.getName(), "");
        var leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
        return field.getName() + arguments + (leaf ? "" : " { __typename }");
    }

    /** Mutations are tried in sessions of their own with input that means nothing. */
    private Map<String, String> mutations(String login) {
        var mutation = Objects.requireNonNull(source.schema().getMutationType());
        var outcomes = new HashMap<String, String>();
        for (var fields : together(mutation.getFieldDefinitions())) {
            var token = login.isEmpty() ? null : callers.signIn(login);
            var answer =
                    Answer.of(
                            callers.post(
                                    token,
                                    "mutation { " + selection(fields, FieldTableIT::tried) + " }"));
            for (var i = 0; i < fields.size(); i++) {
                outcomes.put(
                        "Mutation." + fields.get(i).getName(),
                        answer.isRefused("f" + i) ? answer.outcome("f" + i) : "allowed");
            }
        }
        return outcomes;
    }

    private Map<String, String> subscriptions(String login) {
        var token = login.isEmpty() ? null : callers.token(login);
        var subscription = Objects.requireNonNull(source.schema().getSubscriptionType());
        return subscription.getFieldDefinitions().stream()
                .collect(
                        Collectors.toMap(
                                field -> "Subscription." + field.getName(),
                                field ->
                                        callers.hear(
                                                token, "subscription { " + tried(field) + " }")));
    }

    private static String tried(GraphQLFieldDefinition mutation) {
        var arguments =
                mutation.getArguments().stream()
                        .map(argument ->
                                argument.getName() + ": " + nonsense("", argument.getType()))
                        .collect(Collectors.joining(", "));
        return mutation.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + " { __typename }";
    }

    private static String nonsense(String name, GraphQLInputType wrapped) {
        var type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (type instanceof GraphQLInputObjectType object) {
            return object.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                    .map(field ->
                            field.getName() + ": " + nonsense(field.getName(), field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (type) {
            case GraphQLList list -> "[]";
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLScalarType scalar ->
                    switch (scalar.getName()) {
                        case "ID" -> "\"" + GlobalId.of("Nothing", "nothing") + "\"";
                        case "DateTime" -> "\"2020-01-01T00:00:00Z\"";
                        // A park team may save for its own park only, and no name is none.
                        case "String" -> name.equals("park") ? "\"AUTO_ELECTRONICS\"" : "\"\"";
                        case "PartialDate" -> "\"2020\"";
                        case "Boolean" -> "false";
                        default -> "1";
                    };
            default -> throw new IllegalStateException("No nonsense for " + type);
        };
    }

    private static Set<String> reachableFromQuery(GraphQLSchema schema) {
        var reached = new HashSet<String>();
        var open = new ArrayList<GraphQLNamedType>(List.of(schema.getQueryType()));
        while (!open.isEmpty()) {
            var type = open.removeLast();
            if (type instanceof GraphQLObjectType object && reached.add(type.getName())) {
                object.getFieldDefinitions()
                        .forEach(field -> open.add(GraphQLTypeUtil.unwrapAll(field.getType())));
            }
        }
        return reached;
    }

    /** One answer, field by alias. */
    private record Answer(@Nullable Object data, Map<String, String> errors) {
        static Answer of(Map<String, ?> body) {
            var errors = new HashMap<String, String>();
            if (body.get("errors") instanceof List<?> found) {
                for (var item : found) {
                    if (item instanceof Map<?, ?> error
                            && error.get("path") instanceof List<?> path
                            && error.get("extensions") instanceof Map<?, ?> extensions) {
                        errors.put(
                                String.valueOf(path.getLast()),
                                String.valueOf(extensions.get("classification")));
                    }
                }
            }
            return new Answer(body.get("data"), errors);
        }

        boolean isRefused(String alias) {
            return Set.of("FORBIDDEN", "UNAUTHORIZED").contains(errors.getOrDefault(alias, ""));
        }

        /**
         * The error at the field, else whether anything is there; a dash where nothing leads to it.
         */
        String outcome(String alias) {
            if (errors.containsKey(alias)) {
                return errors.get(alias);
            }
            var values = new ArrayList<@Nullable Object>();
            collect(alias, data, values);
            if (values.isEmpty()) {
                return "-";
            }
            return values.stream().allMatch(value -> value == null) ? "null" : "visible";
        }

        private static void collect(
                String alias, @Nullable Object in, List<@Nullable Object> values) {
            if (in instanceof Map<?, ?> map) {
                if (map.containsKey(alias)) {
                    values.add(map.get(alias));
                } else {
                    map.values().forEach(value -> collect(alias, value, values));
                }
            } else if (in instanceof List<?> list) {
                list.forEach(value -> collect(alias, value, values));
            }
        }
    }
}
