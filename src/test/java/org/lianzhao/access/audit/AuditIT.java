package org.lianzhao.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedSchemaElement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.GraphVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What was done and refused is kept, for administrators and auditors, and holds no secret. */
@AccessTest
@ExtendWith(OutputCaptureExtension.class)
@Isolated("looks at what this JVM prints")
class AuditIT {
    record Account(String login) {}

    record Event(
            String id,
            String at,
            String kind,
            String outcome,
            String action,
            @Nullable String subject,
            @Nullable String viewerName,
            @Nullable String role,
            @Nullable String address,
            @Nullable Account user,
            long count) {}

    @Autowired Callers callers;
    @Autowired UserRepository users;
    @Autowired GraphVersion version;
    @Autowired GraphQlSource source;
    @Autowired RefusalSums sums;
    @Autowired AuditUpkeep upkeep;
    @Autowired AuditRepository repository;
    @Autowired Neo4jClient neo4j;

    @Test
    void keepsSignInsWritesRefusalsAndTunedWeights() {
        var before = version.current();
        var token = callers.signIn("chayuan");
        callers.signIn("chayuan", "falsch-falsch");
        callers.post(
                token,
                "{ park(code: \"AUTO_ELECTRONICS\") { leads { totalCount } gaps { state } } }");
        callers.post(
                token,
                "{ park(code: \"CHAYUAN\") { leads(weights: {labels: 2}) { totalCount } } }");
        var name = UUID.randomUUID().toString().substring(0, 30);
        callers.with(token)
                .documentName("lead/weight-set-save")
                .variable("input", Map.of("park", "CHAYUAN", "name", name, "weights", Map.of()))
                .execute();
        callers.post(token, "mutation { signOut { wasSignedIn } }");
        var mine = events(6, Map.of("user", user("chayuan")));
        assertThat(mine)
                .extracting(event -> event.kind() + " " + event.outcome() + " " + event.action())
                .startsWith(
                        "SIGN_OUT DONE signOut",
                        "WRITE DONE weightSetSave",
                        "TUNED_WEIGHTS DONE leads",
                        "REFUSAL REFUSED Park.gaps, Park.leads",
                        "SIGN_IN DONE signIn");
        assertThat(mine.getFirst())
                .returns("茶园招商", Event::viewerName)
                .returns("PARK_TEAM", Event::role)
                .returns("127.0.0.1", Event::address)
                .returns(new Account("chayuan"), Event::user);
        assertThat(events(1, Map.of("kind", "SIGN_IN", "outcome", "REFUSED")).getFirst())
                .returns(user("chayuan"), Event::subject)
                .returns(null, Event::user);
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void keepsWhatNobodyWasRefused() {
        callers.post(null, "{ token: zones { code } signIn: users { totalCount } }");
        assertThat(events(1, Map.of("kind", "REFUSAL")).getFirst())
                .returns("Query.users, Query.zones", Event::action)
                .returns(null, Event::viewerName)
                .returns("127.0.0.1", Event::address);
    }

    /** Names are the schema's, and however much was asked for, an event stays short. */
    @Test
    void namesTheFieldsAndHowManyOthersThereWere() {
        var token = callers.signIn("chamber");
        var aliases =
                IntStream.range(0, 80)
                        .mapToObj(i -> " a" + "x".repeat(500) + i + ": users { totalCount }")
                        .limit(10)
                        .collect(Collectors.joining());
        callers.post(token, "{" + aliases + "}");
        assertThat(events(1, Map.of("kind", "REFUSAL")).getFirst().action())
                .isEqualTo("Query.users");
        callers.post(
                token,
                """
                { a: users { totalCount } b: apiTokens { totalCount } c: auditEvents { totalCount }
                  park(code: "CHAYUAN") { leads { totalCount } gaps { state } weightSets { name } } }
                """);
        assertThat(events(1, Map.of("kind", "REFUSAL")).getFirst().action())
                .isEqualTo(
                        "Park.gaps, Park.leads, Park.weightSets, Query.apiTokens, Query.auditEvents, Query.users");
    }

    @Test
    void sumsUpWhatNobodyWasRefused() {
        sums.writeCounts(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1));
        var before = events(100, Map.of("kind", "REFUSAL"));
        for (var i = 0; i < 30; i++) {
            callers.post(null, "{ " + "x".repeat(400) + i + ": apiTokens { totalCount } }");
        }
        sums.writeCounts(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1));
        var known = before.stream().map(Event::id).toList();
        var events =
                events(10, Map.of("kind", "REFUSAL")).stream()
                        .filter(event -> !known.contains(event.id()))
                        .toList();
        assertThat(events).hasSizeBetween(1, 2);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.action()).isEqualTo("Query.apiTokens"));
        assertThat(events.stream().mapToLong(Event::count).sum()).isEqualTo(30);
    }

    @Test
    void deletesOldEventsAfterTheirTimeOneInstanceAfterTheOther() {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        keep("refused", AuditOutcome.REFUSED, now.minusDays(184));
        keep("refused lately", AuditOutcome.REFUSED, now.minusDays(182));
        keep("done", AuditOutcome.DONE, now.minusDays(184));
        keep("done long ago", AuditOutcome.DONE, now.minusDays(1_097));
        // The application's own turn may have come meanwhile.
        neo4j.query("MATCH (s:AccessState) REMOVE s.auditTurnAt").run();
        assertThat(repository.takesTurn(now.minusHours(2), now.minusHours(3))).isTrue();
        assertThat(repository.takesTurn(now.minusHours(2), now.minusHours(3))).isFalse();
        upkeep.deleteOld();
        var until = now.minusDays(181).toString();
        assertThat(events(10, Map.of("until", until)))
                .extracting(Event::action)
                .containsExactly("refused lately", "done");
        keep("refused", AuditOutcome.REFUSED, now.minusDays(184));
        upkeep.deleteOld();
        assertThat(events(10, Map.of("until", until))).hasSize(3);
    }

    private void keep(String action, AuditOutcome outcome, OffsetDateTime at) {
        repository.keep(
                new AuditEvent(
                        UUID.randomUUID().toString(),
                        at,
                        AuditKind.SIGN_IN,
                        outcome,
                        action,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1));
    }

    @Test
    void pagesThroughEventsNewestFirst() {
        var whole = events(100, Map.of());
        var paged = new ArrayList<Event>();
        @Nullable String after = null;
        for (var pages = 0; pages < 3; pages++) {
            var answer = page(7, after, Map.of("until", whole.getFirst().at()));
            paged.addAll(nodes(answer));
            after = answer.path("auditEvents.pageInfo.endCursor").entity(String.class).get();
        }
        assertThat(paged).doesNotHaveDuplicates();
        assertThat(paged).extracting(Event::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(
                        page(1, null, Map.of("kind", "SIGN_IN", "until", "2020-01-01T00:00:00Z"))
                                .path("auditEvents.totalCount")
                                .entity(Integer.class)
                                .get())
                .isZero();
    }

    @Test
    void offersNoWayToChangeAnEvent() {
        assertThat(Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions())
                .extracting(GraphQLNamedSchemaElement::getName)
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("audit"));
    }

    @Test
    void letsNoSecretIntoLogsOrEvents(CapturedOutput output) {
        var password = "geheim-" + UUID.randomUUID();
        var login = "u" + UUID.randomUUID();
        var admin = callers.token("admin");
        var created =
                callers.as("admin")
                        .documentName("access/user-create")
                        .variable(
                                "input",
                                Map.of(
                                        "login",
                                        login,
                                        "name",
                                        "新人",
                                        "scope",
                                        Map.of("role", "AUDITOR"),
                                        "password",
                                        password))
                        .execute();
        created.path("userCreate.__typename").entity(String.class).isEqualTo("UserCreated");
        var token = callers.signIn(login, password).path("signIn.token").entity(String.class).get();
        callers.signIn(password, "falsch-falsch");
        callers.post(token, "{ users { totalCount } }");
        var tampered = token.substring(0, token.length() - 4) + "AAAA";
        callers.assertUnauthorized(tampered);
        var events = events(100, Map.of()).toString();
        for (var secret : List.of(password, token, tampered, admin, AccessTest.PASSWORD)) {
            assertThat(output.getAll()).doesNotContain(secret);
            assertThat(events).doesNotContain(secret);
        }
        assertThat(events).contains("userCreate");
    }

    private String user(String login) {
        return GlobalId.of("User", users.findByLogin(login).orElseThrow().key());
    }

    private List<Event> events(int first, Map<String, Object> filter) {
        return nodes(page(first, null, filter));
    }

    private static List<Event> nodes(GraphQlTester.Response answer) {
        return answer.path("auditEvents.edges[*].node").entityList(Event.class).get();
    }

    private GraphQlTester.Response page(
            int first, @Nullable String after, Map<String, Object> filter) {
        var variables =
                new HashMap<String, @Nullable Object>(Map.of("first", first, "filter", filter));
        variables.put("after", after);
        return callers.as("auditor")
                .documentName("access/audit-events")
                .variables(variables)
                .execute();
    }
}
