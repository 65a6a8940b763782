package org.lianzhao.platform;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Errors that end a subscription, in the same words as those of fields. */
@Component
class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(SubscriptionErrors.class);

    SubscriptionErrors() {
        setThreadLocalContextAware(true);
    }

    @Override
    protected List<GraphQLError> resolveToMultipleErrors(Throwable ex) {
        return List.of(
                GraphQlErrors.known(ex, GraphqlErrorBuilder::newError)
                        .orElseGet(() -> {
                            log.error("A subscription ended unexpectedly", ex);
                            return GraphQlErrors.error(
                                            GraphqlErrorBuilder.newError(),
                                            ErrorType.INTERNAL_ERROR,
                                            "Internal error")
                                    .build();
                        }));
    }
}
