package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.document.TrustedDocuments;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The protocol graphql-transport-ws and its close codes. */
@ServedTest
@TestPropertySource(properties = "lianzhao.edge.connection-init-timeout=1s")
class SocketsIT {
    private static final String SUBSCRIPTION = "subscription { dataChanged { dataVersion } }";

    @Autowired TrustedDocuments documents;

    @Autowired TestUsers users;

    private final Client nobody;
    private final Client client;

    SocketsIT(@LocalServerPort int port, @Autowired TestUsers users) {
        nobody = new Client(port);
        client = nobody.as(users.signIn(Role.AUDITOR));
    }

    @Test
    void sendsTheCurrentVersionAndCompletes() {
        try (var socket = Socket.begun(client)) {
            socket.subscribe("1", SUBSCRIPTION);
            var message = socket.next();
            assertThat(message.path("type").asString()).isEqualTo("next");
            assertThat(message.path("id").asString()).isEqualTo("1");
            assertThat(
                            message.path("payload")
                                    .path("data")
                                    .path("dataChanged")
                                    .path("dataVersion")
                                    .asString())
                    .matches("\\d+-[0-9a-f]{16}");
            socket.send("{\"id\":\"1\",\"type\":\"complete\"}");
            socket.send("{\"type\":\"ping\"}");
            assertThat(socket.next().path("type").asString()).isEqualTo("pong");
        }
    }

    @Test
    void answersQueries() {
        try (var socket = Socket.begun(client)) {
            socket.subscribe("q", "{ zone(code: \"CQETDZ\") { name } }");
            assertThat(socket.next().at("/payload/data/zone/name").asString()).isEqualTo("重庆经开区");
            assertThat(socket.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void takesRegisteredDocumentsByTheirId() {
        var id =
                documents.byId().entrySet().stream()
                        .filter(entry -> entry.getValue().contains("DataChanged"))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        try (var socket = Socket.begun(client)) {
            socket.send(
                    "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"documentId\":\"%s\"}}"
                            .formatted(id));
            assertThat(socket.next().at("/payload/data/dataChanged/dataVersion").asString())
                    .isNotEmpty();
            socket.send(
                    "{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"documentId\":\"sha256:0\"}}");
            var refused = socket.next();
            assertThat(refused.path("type").asString()).isEqualTo("error");
            assertThat(refused.at("/payload/0/extensions/code").asString())
                    .isEqualTo("DOCUMENT_NOT_FOUND");
        }
    }

    @Test
    void keepsTheLimits() {
        try (var socket = Socket.begun(client)) {
            socket.subscribe("1", "{ a".repeat(60) + "}".repeat(60));
            assertThat(socket.next().at("/payload/errors/0/extensions/limit").asString())
                    .isEqualTo("nesting");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"type\":\"unknown\"}",
                "{\"type\":\"subscribe\"}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{}}",
                "{\"type\":\"ping\",\"payload\":7}"
            })
    void closesOnInvalidMessages(String message) {
        try (var socket = Socket.begun(client)) {
            socket.send(message);
            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void closesWhereSubscribingComesBeforeTheBeginning() {
        try (var socket = Socket.open(client, "graphql-transport-ws")) {
            socket.subscribe("1", SUBSCRIPTION);
            assertThat(socket.closeCode()).isEqualTo(4401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws, graphql-transport-ws", "graphql-transport-ws, x"})
    void choosesItsProtocolWhereverItIsOffered(String offered) {
        try (var socket = Socket.open(client, offered)) {
            assertThat(socket.protocol()).isEqualTo("graphql-transport-ws");
            socket.send("{\"type\":\"connection_init\"}");
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graphql-ws"})
    void closesOnOtherProtocols(String protocol) {
        try (var socket = Socket.open(client, protocol)) {
            assertThat(socket.protocol()).isEmpty();
            assertThat(socket.closeCode()).isEqualTo(4406);
        }
    }

    @Test
    void closesWhereTheBeginningDoesNotCome() {
        try (var socket = Socket.open(client, "graphql-transport-ws")) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void closesOnASecondSubscriptionOfTheSameId() {
        try (var socket = Socket.begun(client)) {
            socket.subscribe("1", SUBSCRIPTION);
            socket.next();
            socket.subscribe("1", SUBSCRIPTION);
            assertThat(socket.closeCode()).isEqualTo(4409);
        }
    }

    @Test
    void closesOnASecondBeginning() {
        try (var socket = Socket.begun(client)) {
            socket.send("{\"type\":\"connection_init\"}");
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    /** The token is asked for again, since sockets live longer than sign-ins. */
    @Test
    void executesNothingMoreOnceTheSignInHasEnded() {
        var user = users.signIn(Role.PARK_TEAM);
        try (var socket = Socket.begun(client.as(user))) {
            socket.subscribe("before", "{ zones { name } }");
            assertThat(socket.next().at("/payload/data/zones/0/name").asString()).isNotEmpty();
            socket.next();
            users.signOut(user);
            socket.subscribe("after", "{ zones { name } }");
            var refused = socket.next();
            assertThat(refused.at("/payload/errors/0/extensions/code").asString())
                    .isEqualTo("UNAUTHENTICATED");
            assertThat(refused.toString()).doesNotContain("重庆");
        }
        assertThatThrownBy(() -> Socket.begun(client.as(user)))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lzt_unknown", "abc.def.ghi"})
    void opensForNoBadToken(String token) {
        assertThatThrownBy(() ->
                        Socket.open(
                                nobody, "graphql-transport-ws", "Authorization", "Bearer " + token))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }
}
