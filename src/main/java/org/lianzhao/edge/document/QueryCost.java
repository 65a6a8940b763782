package org.lianzhao.edge.document;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.Refused;

/**
 * What an operation costs: the number of fields that would be resolved if every list were as long
 * as it may be. A field counts one; below a field with an argument of {@link #SIZES} everything
 * counts that many times, below any other list {@code list-size} times. Counting ends where the
 * limit is passed, so that it never costs more than what it allows.
 */
final class QueryCost {
    /** Arguments that say how many objects a field gives. */
    static final List<String> SIZES = List.of("first", "quota");

    private final ExecutionContext execution;
    private final Limits limits;
    private long cost;

    private QueryCost(ExecutionContext execution, Limits limits) {
        this.execution = execution;
        this.limits = limits;
    }

    /** The cost, at most the limit. */
    static long check(ExecutionContext execution, Limits limits) {
        var counting = new QueryCost(execution, limits);
        var schema = execution.getGraphQLSchema();
        var operation = execution.getOperationDefinition();
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        counting.add(operation.getSelectionSet(), root, 1);
        return counting.cost;
    }

    private void add(@Nullable SelectionSet selections, @Nullable GraphQLType type, long times) {
        if (selections == null || !(type instanceof GraphQLCompositeType parent)) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> add(field, parent, times);
                case InlineFragment inline ->
                        add(
                                inline.getSelectionSet(),
                                narrowed(inline.getTypeCondition(), parent),
                                times);
                case FragmentSpread spread -> {
                    var fragment = execution.getFragmentsByName().get(spread.getName());
                    if (fragment != null) {
                        add(
                                fragment.getSelectionSet(),
                                narrowed(fragment.getTypeCondition(), parent),
                                times);
                    }
                }
                default -> {}
            }
        }
    }

    private void add(Field field, GraphQLCompositeType parent, long times) {
        cost += times;
        if (cost > limits.cost()) {
            throw Refused.beyond("cost", limits.cost(), cost);
        }
        var definition =
                Introspection.getFieldDef(execution.getGraphQLSchema(), parent, field.getName());
        if (definition != null && field.getSelectionSet() != null) {
            var size = size(field, definition, parent);
            // A product past the limit is past it anyway, and must not overflow.
            add(
                    field.getSelectionSet(),
                    GraphQLTypeUtil.unwrapAll(definition.getType()),
                    Math.min(times * size, limits.cost() + 1L));
        }
    }

    /** How many objects the field may give. A connection's edges were counted at the connection. */
    private long size(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        for (var name : SIZES) {
            var declared = definition.getArgument(name);
            if (declared != null) {
                var given = given(field.getArguments(), name);
                var value =
                        given == null
                                ? number(declared.getArgumentDefaultValue().getValue())
                                : given;
                return value == null ? limits.listSize() : Math.max(1, value);
            }
        }
        var isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        var counted = ((GraphQLNamedType) parent).getName().endsWith("Connection");
        return isList && !counted ? limits.listSize() : 1;
    }

    private @Nullable Long given(Iterable<Argument> arguments, String name) {
        for (var argument : arguments) {
            if (argument.getName().equals(name)) {
                return argument.getValue() instanceof VariableReference variable
                        ? number(execution.getCoercedVariables().get(variable.getName()))
                        : number(argument.getValue());
            }
        }
        return null;
    }

    private static @Nullable Long number(@Nullable Object value) {
        return switch (value) {
            case IntValue literal -> literal.getValue().longValue();
            case Number number -> number.longValue();
            case null, default -> null;
        };
    }

    private GraphQLType narrowed(@Nullable TypeName condition, GraphQLCompositeType parent) {
        var type =
                condition == null
                        ? parent
                        : execution.getGraphQLSchema().getType(condition.getName());
        return type == null ? parent : type;
    }
}
