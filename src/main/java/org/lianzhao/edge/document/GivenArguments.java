package org.lianzhao.edge.document;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about the arguments of a field, by literals and variables.
 *
 * @param variables the variables' values
 */
record GivenArguments(Map<String, Object> variables) {
    /** Arguments that say how many objects a field gives. */
    static final List<String> SIZES = List.of("first", "quota");

    /** Names of the arguments that ask for something: neither null, zero, false nor empty. */
    Stream<String> asking(Field field) {
        return field.getArguments().stream()
                .filter(argument -> asksForSomething(argument.getValue()))
                .map(Argument::getName);
    }

    /**
     * How many objects the field may give, as an argument of {@link #SIZES} or its default says;
     * empty for a field without one.
     *
     * @param unsaid what counts where neither says a number
     */
    Optional<Long> size(Field field, GraphQLFieldDefinition definition, long unsaid) {
        for (var name : SIZES) {
            var declared = definition.getArgument(name);
            if (declared != null) {
                var given = given(field, name);
                var value =
                        given == null
                                ? number(declared.getArgumentDefaultValue().getValue())
                                : given;
                return Optional.of(value == null ? unsaid : Math.max(1, value));
            }
        }
        return Optional.empty();
    }

    private @Nullable Long given(Field field, String name) {
        for (var argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return number(argument.getValue());
            }
        }
        return null;
    }

    private @Nullable Long number(@Nullable Object value) {
        return switch (value) {
            case VariableReference variable -> number(variables.get(variable.getName()));
            case IntValue literal -> literal.getValue().longValue();
            case Number number -> number.longValue();
            case null, default -> null;
        };
    }

    private boolean asksForSomething(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case VariableReference variable -> asksForSomething(variables.get(variable.getName()));
            case NullValue _ -> false;
            case BooleanValue literal -> literal.isValue();
            case Boolean flag -> flag;
            case IntValue literal -> literal.getValue().signum() != 0;
            case FloatValue literal -> literal.getValue().signum() != 0;
            case Number number -> number.doubleValue() != 0;
            case ArrayValue list -> !list.getValues().isEmpty();
            case Collection<?> list -> !list.isEmpty();
            case Map<?, ?> object -> !object.isEmpty();
            default -> true;
        };
    }
}
