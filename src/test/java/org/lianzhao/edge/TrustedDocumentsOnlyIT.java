package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.document.TrustedDocuments;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The switch that lets nothing but registered documents through. */
@ServedTest
@TestPropertySource(properties = "lianzhao.edge.trusted-documents-only=true")
class TrustedDocumentsOnlyIT {
    @Autowired TrustedDocuments documents;

    private final Client client;

    TrustedDocumentsOnlyIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.AUDITOR));
    }

    @Test
    void refusesEveryOtherDocument() {
        var answer = client.ask("{ __typename }");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_TRUSTED");
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void executesARegisteredDocumentByIdAndByText() {
        var registered =
                documents.byId().entrySet().stream()
                        .filter(entry -> entry.getValue().contains("query ChainGaps"))
                        .findFirst()
                        .orElseThrow();
        var variables = Map.of("park", "AUTO_ELECTRONICS");
        var byId = Map.of("documentId", registered.getKey(), "variables", variables);
        var byText = Map.of("query", registered.getValue(), "variables", variables);
        for (var request : List.of(byId, byText)) {
            assertThat(
                            client.post(Client.json(request))
                                    .body()
                                    .path("data")
                                    .path("park")
                                    .path("gaps"))
                    .isNotEmpty();
        }
    }
}
