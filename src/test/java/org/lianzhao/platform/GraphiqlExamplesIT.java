package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.json.JsonMapper;

/** Each account of the GraphiQL page sees examples that it may run, about its own park. */
@AccessTest
class GraphiqlExamplesIT {
    private static final JsonMapper JSON = new JsonMapper();

    record Example(String file, List<Role> roles, Map<String, Object> variables) {}

    record Chain(String code) {}

    record Focus(Chain chain) {}

    record SomePark(String code, List<Map<String, String>> anchors, List<Focus> focuses) {}

    @Autowired Callers callers;

    @ParameterizedTest
    @CsvSource({
        "admin, ZONE_ADMINISTRATOR, AUTO_ELECTRONICS, 9",
        "auditor, AUDITOR, AUTO_ELECTRONICS, 9",
        "auto, PARK_TEAM, AUTO_ELECTRONICS, 9",
        "chayuan, PARK_TEAM, CHAYUAN, 9",
        "chamber, CHAMBER, AUTO_ELECTRONICS, 4"
    })
    void answerWithoutErrors(String login, Role role, String park, int count) throws IOException {
        var shown = examples(role);
        assertThat(shown).hasSize(count);
        var known = known(login, role, park);
        for (var example : shown) {
            var request = callers.as(login).document(file("examples/" + example.file()));
            filled(example.variables(), known).forEach(request::variable);
            request.execute()
                    .errors()
                    .verify()
                    .path("*")
                    .entityList(Object.class)
                    .satisfies(roots ->
                            assertThat(roots).as(example.file()).isNotEmpty().doesNotContainNull());
        }
    }

    /** A chamber sees its members where others see a chain, and no example that it is refused. */
    @Test
    void showAChamberSomething() throws IOException {
        var search =
                examples(Role.CHAMBER).stream()
                        .filter(example -> example.file().equals("enterprise-search.graphql"))
                        .findFirst()
                        .orElseThrow();
        var request = callers.as("chamber").document(file("examples/" + search.file()));
        search.variables().forEach(request::variable);
        request.execute()
                .path("enterprises.edges[*].node.name")
                .entityList(String.class)
                .hasSizeGreaterThan(2);
        var known = known("chamber", Role.CHAMBER, "CHAYUAN");
        for (var example : examples(Role.PARK_TEAM)) {
            if (examples(Role.CHAMBER).stream()
                    .noneMatch(own -> own.file().equals(example.file()))) {
                var refused = callers.as("chamber").document(file("examples/" + example.file()));
                filled(example.variables(), known).forEach(refused::variable);
                assertThat(Callers.errors(refused.execute())).as(example.file()).isNotEmpty();
            }
        }
    }

    @Test
    void beginWithTheCompactOne() throws IOException {
        assertThat(examples(Role.PARK_TEAM).getFirst().file()).isEqualTo("lead-list.graphql");
    }

    /** What the page puts in for its placeholders, asked for with its own documents. */
    private Map<String, Object> known(String login, Role role, String code) throws IOException {
        var zones = callers.as(login).document(file("operations/parks.graphql")).execute();
        var parks = zones.path("zones[0].parks").entityList(SomePark.class).get();
        var park = parks.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        if (role != Role.PARK_TEAM && role != Role.CHAMBER) {
            assertThat(parks.stream().filter(one -> !one.anchors().isEmpty()).findFirst())
                    .contains(park);
        }
        return Map.of(
                "{zone}",
                zones.path("zones[0].code").entity(String.class).get(),
                "{park}",
                code,
                "{chain}",
                park.focuses().getFirst().chain().code(),
                "{lead}",
                role == Role.CHAMBER ? GlobalId.of("Lead", code + "/x") : lead(login, code));
    }

    private String lead(String login, String park) throws IOException {
        return firstLead(login, park)
                .path("park.leads.edges[0].node.id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response firstLead(String login, String park) throws IOException {
        return callers.as(login)
                .document(file("operations/first-lead.graphql"))
                .variable("park", park)
                .execute();
    }

    private static Map<String, Object> filled(
            Map<String, Object> variables, Map<String, Object> known) {
        var text = JSON.writeValueAsString(variables);
        for (var entry : known.entrySet()) {
            text = text.replace(entry.getKey(), String.valueOf(entry.getValue()));
        }
        assertThat(text).doesNotContainPattern("\"\\{\\w+}\"");
        return Objects.requireNonNull(JSON.readerForMapOf(Object.class).readValue(text));
    }

    private static List<Example> examples(Role role) throws IOException {
        var all =
                new ArrayList<>(
                        List.of(JSON.readValue(file("examples/index.json"), Example[].class)));
        all.removeIf(example -> !example.roles().contains(role));
        return all;
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource("static/graphiql/" + name)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
