package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.validation.Validator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.document.TrustedDocuments;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

/** A registered document is executed by its hash. */
@ServedTest
class TrustedDocumentsIT {
    @Autowired TrustedDocuments documents;
    @Autowired GraphQlSource schema;

    private final Client client;

    TrustedDocumentsIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.PARK_TEAM));
    }

    @Test
    void registersTheOperationsOfThePageItsExamplesAndTheSubscription() {
        assertThat(documents.byId()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(documents.byId().values())
                .anyMatch(text -> text.contains("mutation SignIn("))
                .anyMatch(text -> text.contains("mutation SignOut"))
                .anyMatch(text -> text.contains("query Viewer"))
                .anyMatch(text -> text.contains("query ParkLeads"))
                .anyMatch(text -> text.contains("subscription DataChanged"));
    }

    @Test
    void registersValidDocumentsOnly() {
        assertThat(documents.byId().values())
                .allSatisfy(text ->
                        assertThat(
                                        new Validator()
                                                .validateDocument(
                                                        schema.schema(),
                                                        Parser.parse(text),
                                                        Locale.ENGLISH))
                                .isEmpty());
    }

    @Test
    void executesADocumentByItsId() {
        var answer =
                client.post(
                        Client.json(
                                Map.of(
                                        "documentId",
                                        idOf("query ChainSegments"),
                                        "variables",
                                        Map.of("chain", "AUTO_ELECTRONICS"))));
        assertThat(answer.body().path("data").path("industryChain").path("name").asString())
                .isEqualTo("汽车电子");
    }

    @Test
    void executesADocumentByItsIdInTheQueryString() {
        var answer =
                client.get(
                        "/graphql?documentId="
                                + idOf("query ChainSegments")
                                + "&variables=%7B%22chain%22%3A%22HEALTH%22%7D");
        assertThat(answer.body().path("data").path("industryChain").path("name").asString())
                .isEqualTo("大健康");
    }

    @Test
    void saysThatAnIdIsUnknown() {
        var answer = client.post(Client.json(Map.of("documentId", "sha256:" + "0".repeat(64))));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_FOUND");
    }

    private String idOf(String text) {
        return documents.byId().entrySet().stream()
                .filter(entry -> entry.getValue().contains(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
