package org.lianzhao.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.access.Callers;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.Statement;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Enters facts as the administrator and looks at what came of it. */
@TestConfiguration(proxyBeanMethods = false)
class Entries {
    private static final Map<String, Object> SOURCE =
            Map.of("source", "商会来函", "url", "https://example.cn/letter", "observedOn", "2026-10");

    /** An audit event. */
    record Event(String action, String subject, String viewerName) {}

    private final Callers callers;
    private final GraphVersion version;
    private final Neo4jClient neo4j;

    Entries(Callers callers, GraphVersion version, Neo4jClient neo4j) {
        this.callers = callers;
        this.version = version;
        this.neo4j = neo4j;
    }

    /** Input with a published source. */
    static Map<String, Object> sourced(Map<String, ?> input) {
        var all = new HashMap<String, Object>(SOURCE);
        all.putAll(input);
        return all;
    }

    /** The answer's payload to a document named like its field; nothing may be refused. */
    GraphQlTester.Traversable done(String document, Map<String, ?> input) {
        var before = version.current();
        var answer = send("admin", document, input);
        var field = field(document);
        answer.path(field + ".__typename")
                .entity(String.class)
                .satisfies(type -> assertThat(type).isEqualToIgnoringCase(outcome(field)));
        assertThat(version.current()).isNotEqualTo(before);
        assertThat(lastWrite()).returns(field, Event::action).returns("经开区管理员", Event::viewerName);
        return answer;
    }

    /** The answer to what must not be done: no version, no event. */
    GraphQlTester.Response refused(String login, String document, Map<String, ?> input) {
        var before = version.current();
        var writes = writes();
        var answer = send(login, document, input);
        assertThat(version.current()).isEqualTo(before);
        assertThat(writes()).isEqualTo(writes);
        return answer;
    }

    GraphQlTester.Response send(String login, String document, Map<String, ?> input) {
        return (login.isEmpty() ? callers.nobody() : callers.as(login))
                .documentName("registry/" + document)
                .variable("input", input)
                .execute();
    }

    GraphQlTester.Response answer(String document) {
        return callers.as("admin").documentName("registry/" + document).execute();
    }

    GraphQlTester.Response park(String code) {
        return callers.as("admin").documentName("registry/park").variable("code", code).execute();
    }

    /** Properties of the relationship of that type between two nodes by key or code. */
    List<Map<String, Object>> facts(String type, String from, String to) {
        return Statement.of(
                        neo4j,
                        """
                        MATCH (a)-[r]->(b) WHERE type(r) = $type
                          AND coalesce(a.key, a.code) = $from AND coalesce(b.key, b.code) = $to
                        RETURN properties(r) AS properties
                        """)
                .with("type", type)
                .with("from", from)
                .with("to", to)
                .list(row -> row.get("properties").asMap());
    }

    /** Classification and argument of the one error. */
    static String error(GraphQlTester.Response response) {
        var found = new ArrayList<ResponseError>();
        response.errors().satisfy(found::addAll);
        assertThat(found).hasSize(1);
        var error = found.getFirst();
        return error.getErrorType() + " " + error.getExtensions().getOrDefault("argument", "-");
    }

    /** The newest event of the audit trail. */
    Event lastWrite() {
        return answer("last-write").path("auditEvents.edges[0].node").entity(Event.class).get();
    }

    private int writes() {
        return answer("last-write").path("auditEvents.totalCount").entity(Integer.class).get();
    }

    private static String field(String document) {
        var words = document.split("-", -1);
        var field = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return field.toString();
    }

    private static String outcome(String field) {
        return field + "d";
    }
}
