package org.lianzhao.platform;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields of a request that whoever asks may not use, as {@code Type.field}: the schema's names,
 * whatever the document calls them.
 */
public final class ForbiddenFields {
    private static final int NAMED = 10;

    private final TreeSet<String> fields = new TreeSet<>();

    private ForbiddenFields() {}

    /** Those of a request so far. */
    public static ForbiddenFields of(GraphQLContext context) {
        return Objects.requireNonNull(
                context.computeIfAbsent(ForbiddenFields.class, key -> new ForbiddenFields()));
    }

    static void add(DataFetchingEnvironment field) {
        var parent = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getParentType());
        of(field.getGraphQlContext())
                .add(parent.getName() + "." + field.getFieldDefinition().getName());
    }

    private synchronized void add(String field) {
        fields.add(field);
    }

    public synchronized boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The first ten in order, and how many others there are. */
    @Override
    public synchronized String toString() {
        var named = fields.stream().limit(NAMED).collect(Collectors.joining(", "));
        return fields.size() > NAMED ? named + ", +" + (fields.size() - NAMED) : named;
    }
}
