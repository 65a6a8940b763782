package org.lianzhao.edge.document;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings.Limits;

/**
 * What an operation costs if every list is as long as it may be: the {@link FieldPrices} of all
 * fields, those below a list as often as an argument of {@link GivenArguments#SIZES} says, else as
 * the table says, else {@code list-size} times. The same field under another alias is another
 * field. Counting ends where the limit is passed, so that it never costs more than what it allows.
 */
final class QueryCost {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final GivenArguments arguments;
    private final Limits limits;
    private final FieldPrices prices = FieldPrices.OF_THE_SCHEMA;
    private final CostCount count;

    private QueryCost(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables,
            Limits limits) {
        this.schema = schema;
        this.fragments = fragments;
        this.arguments = new GivenArguments(variables);
        this.limits = limits;
        this.count = new CostCount(limits.cost());
    }

    /** The cost, at most the limit. */
    static long check(ExecutionContext execution, Limits limits) {
        return check(
                execution.getGraphQLSchema(),
                execution.getOperationDefinition(),
                execution.getFragmentsByName(),
                execution.getCoercedVariables().toMap(),
                limits);
    }

    static long check(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables,
            Limits limits) {
        var counting = new QueryCost(schema, fragments, variables, limits);
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        counting.add(operation.getSelectionSet(), root, 1);
        return counting.count.sum();
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
                    var fragment = fragments.get(spread.getName());
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
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        if (definition == null) {
            return; // Validation has named it.
        }
        var name = ((GraphQLNamedType) parent).getName() + "." + field.getName();
        var price = prices.of(name);
        var size = size(field, definition, name);
        var asked = arguments.asking(field).mapToLong(given -> prices.of(name, given)).sum();
        count.add(name, price.once() + times * (price.each() + asked + price.item() * size));
        // A product past the limit is past it anyway, and must not overflow.
        add(
                field.getSelectionSet(),
                GraphQLTypeUtil.unwrapAll(definition.getType()),
                Math.min(times * size, limits.cost() + 1L));
    }

    /** How many objects the field may give. A connection's edges were counted at the connection. */
    private long size(Field field, GraphQLFieldDefinition definition, String name) {
        return arguments
                .size(field, definition, limits.listSize())
                .orElseGet(() -> {
                    var known = prices.of(name).size();
                    var isList =
                            GraphQLTypeUtil.isList(
                                    GraphQLTypeUtil.unwrapNonNull(definition.getType()));
                    var counted =
                            name.endsWith("Connection.edges") || name.endsWith("Connection.nodes");
                    return known > 0 ? known : isList && !counted ? limits.listSize() : 1;
                });
    }

    private GraphQLType narrowed(@Nullable TypeName condition, GraphQLCompositeType parent) {
        var type = condition == null ? parent : schema.getType(condition.getName());
        return type == null ? parent : type;
    }
}
