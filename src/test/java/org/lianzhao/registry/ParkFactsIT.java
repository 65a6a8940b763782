package org.lianzhao.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.registry.Entries.sourced;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.Callers;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** An administrator enters what parks focus on and serve, and surveys. */
@RegistryTest
class ParkFactsIT {
    private static final String NEW = "NEW_PARK";

    @Autowired Entries entries;
    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;

    /** A park of which nothing is known. */
    @BeforeEach
    void foundAPark() {
        neo4j.query(
                        """
                        MATCH (z:Zone {code: 'CQETDZ'})
                        MERGE (p:Park {code: 'NEW_PARK'})
                        SET p.name = '新园区', p.zone = z.code, p.adcode = z.adcode, p.aliases = [], p.focusTags = []
                        MERGE (z)-[:HAS_PARK]->(p)
                        """)
                .run();
    }

    @Test
    void givesAParkLeadsBySayingWhatItFocusesOn() {
        var focus = Map.of("park", NEW, "target", "AUTO_ELECTRONICS");
        assertThat(leads()).isZero();
        entries.done(
                        "focus-save",
                        sourced(Map.of("park", NEW, "target", "AUTO_ELECTRONICS", "priority", 2)))
                .path("focusSave.evidence.path[*].__typename")
                .entityList(String.class)
                .containsExactly("Park", "IndustryChain");
        entries.park(NEW)
                .path("park.focuses[*].priority")
                .entityList(Integer.class)
                .containsExactly(2);
        assertThat(entries.facts("FOCUSES_ON", NEW, "AUTO_ELECTRONICS"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("basis", "STATED"));
        assertThat(leads()).isPositive();
        entries.done("focus-delete", focus);
        assertThat(leads()).isZero();
        assertThat(Entries.error(entries.refused("admin", "focus-delete", focus)))
                .isEqualTo("NOT_FOUND -");
    }

    @Test
    void focusesOnASegmentAlone() {
        entries.done("focus-save", sourced(Map.of("park", NEW, "target", "A503", "priority", 1)))
                .path("focusSave.evidence.path[*].id")
                .entityList(String.class)
                .containsExactly(GlobalId.of("Park", NEW), GlobalId.of("ChainSegment", "A503"));
        entries.done("focus-delete", Map.of("park", NEW, "target", "A503"));
    }

    /** The importer and the registry name the same fact alike. */
    @Test
    void statesAnImportedFocusAgainAsTheSameFact() {
        var before = entries.facts("FOCUSES_ON", "CHAYUAN", "HEALTH").getFirst();
        entries.done(
                "focus-save",
                sourced(Map.of("park", "CHAYUAN", "target", "HEALTH", "priority", 3)));
        assertThat(entries.facts("FOCUSES_ON", "CHAYUAN", "HEALTH"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact)
                                .containsEntry("evidenceId", before.get("evidenceId"))
                                .containsEntry("priority", 3L)
                                .doesNotContainKey("importId"));
    }

    @Test
    void servesAnAnchorUntilItDoesNot() {
        var anchor = Map.of("park", "CHAYUAN", "enterprise", "915001066608898456");
        var input = new HashMap<>(sourced(anchor));
        input.put("weight", 0.5);
        entries.done("park-anchor-save", input)
                .path("parkAnchorSave.anchor.name")
                .entity(String.class)
                .isEqualTo("赛力斯");
        assertThat(entries.facts("SERVES", "CHAYUAN", "915001066608898456"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("weight", 0.5));
        assertThat(anchors("CHAYUAN")).containsExactly("赛力斯");
        entries.done("park-anchor-delete", anchor);
        assertThat(anchors("CHAYUAN")).isEmpty();
        assertThat(anchors("AUTO_ELECTRONICS")).contains("赛力斯");
        assertThat(Entries.error(entries.refused("admin", "park-anchor-delete", anchor)))
                .isEqualTo("NOT_FOUND -");
    }

    @Test
    void makesAnEnterpriseAnAnchorOnceItHasAShortName() {
        var input = sourced(Map.of("park", "CHAYUAN", "enterprise", "M02", "weight", 1));
        var refused = entries.refused("admin", "park-anchor-save", input);
        refused.path("parkAnchorSave.__typename")
                .entity(String.class)
                .isEqualTo("AnchorShortNameMissing");
        refused.path("parkAnchorSave.message")
                .entity(String.class)
                .isEqualTo("“上汽通用”还不是链主企业，请填写简称后再保存");
        input.put("shortName", "通用");
        entries.done("park-anchor-save", input);
        assertThat(anchors("CHAYUAN")).containsExactly("通用");
        entries.done("park-anchor-delete", Map.of("park", "CHAYUAN", "enterprise", "M02"));
    }

    @Test
    void callsASegmentMissingByItsSurvey() {
        var segment =
                callers.as("admin")
                        .documentName("intake/unfilled-segments")
                        .execute()
                        .path("park.gaps[?(@.state == 'UNKNOWN')].segment.code")
                        .entityList(String.class)
                        .get()
                        .getFirst();
        assertState(survey(segment, 0.85), "MISSING", 0.85);
        assertState(survey(segment, 0.4), "UNKNOWN", 0.4);
        assertThat(entries.facts("SURVEYED", "CQETDZ", segment)).hasSize(1);
    }

    private GraphQlTester.Traversable survey(String segment, double coverage) {
        return entries.done(
                "survey-save",
                Map.of(
                        "zone", "CQETDZ",
                        "segment", segment,
                        "coverage", coverage,
                        "surveyedOn", "2026-09",
                        "source", "经开区企业普查"));
    }

    private static void assertState(
            GraphQlTester.Traversable saved, String state, double coverage) {
        saved.path("surveySave.segment.state").entity(String.class).isEqualTo(state);
        saved.path("surveySave.segment.gap.coverage").entity(Double.class).isEqualTo(coverage);
        saved.path("surveySave.evidence.observedOn").entity(String.class).isEqualTo("2026-09");
        saved.path("surveySave.evidence.grade").entity(String.class).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "focus-save, priority, 0, BAD_REQUEST input.priority",
        "focus-save, park, NOWHERE, NOT_FOUND -",
        "focus-save, target, NOTHING, NOT_FOUND -",
        "park-anchor-save, weight, 0, BAD_REQUEST input.weight",
        "park-anchor-save, weight, 2, BAD_REQUEST input.weight",
        "park-anchor-save, park, NOWHERE, NOT_FOUND -",
        "park-anchor-save, enterprise, NOBODY, NOT_FOUND -",
        "park-anchor-save, shortName, ' ', BAD_REQUEST input.shortName",
        "survey-save, coverage, -1, BAD_REQUEST input.coverage",
        "survey-save, zone, CHAYUAN, NOT_FOUND -",
        "survey-save, segment, NOTHING, NOT_FOUND -",
        "survey-save, surveyedOn, 2999, BAD_REQUEST input.surveyedOn",
    })
    void refusesWhatCannotBe(String document, String argument, String value, String error) {
        var input = valid(document);
        input.put(argument, value.matches("-?\\d") ? Integer.valueOf(value) : value);
        assertThat(Entries.error(entries.refused("admin", document, input))).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"focus-save", "park-anchor-save", "survey-save"})
    void isForAdministratorsAlone(String document) {
        for (var login : List.of("auto", "chamber", "auditor")) {
            assertThat(Entries.error(entries.refused(login, document, valid(document))))
                    .isEqualTo("FORBIDDEN -");
        }
        assertThat(Entries.error(entries.refused("", document, valid(document))))
                .isEqualTo("UNAUTHORIZED -");
    }

    private static Map<String, Object> valid(String document) {
        return switch (document) {
            case "focus-save" -> sourced(Map.of("park", NEW, "target", "HEALTH", "priority", 1));
            case "park-anchor-save" ->
                    sourced(Map.of("park", NEW, "enterprise", "915001066608898456", "weight", 1));
            default -> {
                var survey =
                        sourced(
                                Map.of(
                                        "zone", "CQETDZ",
                                        "segment", "A503",
                                        "coverage", 0.5,
                                        "surveyedOn", "2026"));
                survey.remove("observedOn");
                yield survey;
            }
        };
    }

    private int leads() {
        return entries.park(NEW).path("park.leads.totalCount").entity(Integer.class).get();
    }

    private List<String> anchors(String park) {
        return entries.park(park).path("park.anchors[*].name").entityList(String.class).get();
    }
}
