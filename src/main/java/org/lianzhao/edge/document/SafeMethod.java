package org.lianzhao.edge.document;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.graphql.server.WebGraphQlRequest;

/** A request by GET must not change anything: whoever makes a person follow a link would. */
public final class SafeMethod {
    private static final String KEY = SafeMethod.class.getName();

    private SafeMethod() {}

    public static void require(WebGraphQlRequest request) {
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context -> context.put(KEY, true)).build());
    }

    static void check(GraphQLContext context, OperationDefinition operation) {
        if (context.getBoolean(KEY, false)
                && operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            throw Refused.because(
                    RefusalCode.METHOD_NOT_ALLOWED, "GET executes no mutations; send POST");
        }
    }
}
