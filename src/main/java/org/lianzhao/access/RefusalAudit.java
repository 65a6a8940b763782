package org.lianzhao.access;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.stream.Collectors;
import org.lianzhao.platform.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger log = LoggerFactory.getLogger(RefusalAudit.class);
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
            keep(fields);
        }
    }

    /** A refusal is answered also where the database cannot keep it. */
    private void keep(String fields) {
        try {
            audit.refused(fields);
        } catch (RuntimeException ex) {
            if (!DatabaseOutage.isCauseOf(ex)) {
                throw ex;
            }
            log.warn("The refusal of {} was not kept: {}", fields, ex.toString());
        }
    }

    private static boolean isRefusal(ResponseError error) {
        return error.getErrorType() == ErrorType.FORBIDDEN
                || error.getErrorType() == ErrorType.UNAUTHORIZED;
    }
}
