package org.lianzhao.edge.document;

import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets only registered documents through, where the settings say so. */
@Component
@Order(Sequence.Interceptors.TRUSTED_ONLY)
class TrustedOnly implements WebGraphQlInterceptor {
    private final TrustedDocuments documents;

    TrustedOnly(TrustedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        try {
            documents.check(request.getDocument());
            return chain.next(request);
        } catch (Refused refused) {
            return Mono.just(refused.answer(request));
        }
    }
}
