package org.lianzhao.access;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.stream.Collectors;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what a request was refused, as one event per request however much it asked for. */
@Component
class RefusalAudit implements WebGraphQlInterceptor {
    private static final int FIELDS = 10;

    private static final ContextSnapshotFactory SNAPSHOTS =
            ContextSnapshotFactory.builder().build();

    private final AuditEvents audit;

    RefusalAudit(AuditEvents audit) {
        this.audit = audit;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // Whoever asks is known to the request, not to the thread that happens to finish it.
        return Mono.deferContextual(context -> {
            var snapshot = SNAPSHOTS.captureFrom(context);
            return chain.next(request)
                    .doOnNext(response -> snapshot.wrap(() -> keep(response)).run());
        });
    }

    private void keep(WebGraphQlResponse response) {
        var fields =
                response.getErrors().stream()
                        .filter(RefusalAudit::isRefusal)
                        .map(error -> error.getPath().replaceAll("\\[\\d+]", ""))
                        .distinct()
                        .limit(FIELDS)
                        .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            audit.refused(fields);
        }
    }

    private static boolean isRefusal(ResponseError error) {
        return error.getErrorType() == ErrorType.FORBIDDEN
                || error.getErrorType() == ErrorType.UNAUTHORIZED;
    }
}
