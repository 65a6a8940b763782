package org.lianzhao.edge.watch;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.lianzhao.edge.document.TrustedDocuments;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Tells operations apart in metrics. Anyone can invent names, so only those of registered documents
 * get a series of their own.
 */
@Component
class OperationNames extends DefaultExecutionRequestObservationConvention {
    private final TrustedDocuments documents;

    OperationNames(TrustedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
        var execution = context.getExecutionContext();
        var name = execution == null ? null : execution.getOperationDefinition().getName();
        return super.getLowCardinalityKeyValues(context)
                .and(KeyValue.of("graphql.operation.name", documents.knownOperation(name)));
    }
}
