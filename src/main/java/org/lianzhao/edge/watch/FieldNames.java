package org.lianzhao.edge.watch;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.micrometer.common.KeyValue;
import org.springframework.graphql.observation.DataFetcherObservationContext;
import org.springframework.graphql.observation.DefaultDataFetcherObservationConvention;
import org.springframework.stereotype.Component;

/** Tells fields apart in metrics by type and name: the schema bounds how many there are. */
@Component
class FieldNames extends DefaultDataFetcherObservationConvention {
    @Override
    protected KeyValue fieldName(DataFetcherObservationContext context) {
        var environment = context.getEnvironment();
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getParentType());
        return KeyValue.of(
                "graphql.field.name", type.getName() + "." + environment.getField().getName());
    }
}
