package org.lianzhao.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.registry.Entries.sourced;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.Callers;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator enters chambers, whom they work with and who belongs to them. */
@RegistryTest
class ChambersIT {
    private static final String GUANGDONG = "CHAMBER_GUANGDONG";

    @Autowired Entries entries;
    @Autowired Callers callers;
    @Autowired Clock clock;

    @Test
    void entersAChamberAndChangesIt() {
        var entered =
                entries.done(
                        "chamber-save", sourced(Map.of("name", " 试验省渝商联合会　", "region", "330000")));
        entered.path("chamberSave.chamber.name").entity(String.class).isEqualTo("试验省渝商联合会");
        entered.path("chamberSave.chamber.sample").entity(Boolean.class).isEqualTo(false);
        var key = entered.path("chamberSave.chamber.key").entity(String.class).get();
        var changed =
                entries.done(
                        "chamber-save",
                        sourced(
                                Map.of(
                                        "key", key,
                                        "name", "试验省渝商联合会",
                                        "region", "330100",
                                        "uscc", "91350100M000100Y43",
                                        "note", "秘书处在杭州")));
        changed.path("chamberSave.chamber.key").entity(String.class).isEqualTo(key);
        changed.path("chamberSave.chamber.region.adcode").entity(String.class).isEqualTo("330100");
        changed.path("chamberSave.chamber.note").entity(String.class).isEqualTo("秘书处在杭州");
        changed.path("chamberSave.chamber.uscc")
                .entity(String.class)
                .isEqualTo("91350100M000100Y43");
        assertThat(entries.lastWrite().subject()).isEqualTo(GlobalId.of("Chamber", key));
    }

    @Test
    void refusesANameThatIsTakenAndSaysWhose() {
        var refused =
                entries.refused(
                        "admin",
                        "chamber-save",
                        sourced(Map.of("name", " 广东渝籍商(协) 会 ", "region", "440000")));
        refused.path("chamberSave.__typename").entity(String.class).isEqualTo("ChamberNameTaken");
        refused.path("chamberSave.chamber.key").entity(String.class).isEqualTo(GUANGDONG);
        refused.path("chamberSave.message")
                .entity(String.class)
                .satisfies(text -> assertThat(text).contains("广东渝籍商（协）会", GUANGDONG));
        entries.done(
                "chamber-save",
                sourced(Map.of("key", GUANGDONG, "name", "广东渝籍商（协）会", "region", "440000")));
    }

    @Test
    void entersANameOnceHoweverManyTryAtTheSameTime() throws Exception {
        var input = sourced(Map.of("name", "同时录入的商会", "region", "330000"));
        var token = callers.token("admin");
        assertThat(token).isNotEmpty();
        Callable<String> attempt =
                () ->
                        entries.send("admin", "chamber-save", input)
                                .path("chamberSave.__typename")
                                .entity(String.class)
                                .get();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(6, attempt)))
                    .extracting(future -> future.resultNow())
                    .containsOnlyOnce("ChamberSaved")
                    .filteredOn("ChamberNameTaken"::equals)
                    .hasSize(5);
        }
    }

    @Test
    void makesAParkWorkWithAChamberAndEndsIt() {
        var partnership = Map.of("chamber", "CHAMBER_SHAANXI", "place", "YANGTZE_GREEN");
        var entered = entries.done("partnership-save", sourced(partnership));
        var evidence = "partnershipSave.evidence";
        entered.path(evidence + ".grade").entity(String.class).isEqualTo("A");
        entered.path(evidence + ".kind").entity(String.class).isEqualTo("PARTNERSHIP");
        entered.path(evidence + ".observedOn").entity(String.class).isEqualTo("2026-10");
        entered.path(evidence + ".path[*].__typename")
                .entityList(String.class)
                .containsExactly("Chamber", "Park");
        assertThat(entries.lastWrite().subject())
                .isEqualTo(
                        GlobalId.of("Chamber", "CHAMBER_SHAANXI")
                                + " "
                                + GlobalId.of("Park", "YANGTZE_GREEN"));
        assertThat(partnersOf("YANGTZE_GREEN")).contains("CHAMBER_SHAANXI");
        entries.done("partnership-delete", partnership);
        assertThat(partnersOf("YANGTZE_GREEN")).doesNotContain("CHAMBER_SHAANXI");
        assertThat(Entries.error(entries.refused("admin", "partnership-delete", partnership)))
                .isEqualTo("NOT_FOUND -");
    }

    @Test
    void worksWithTheZoneAsAWhole() {
        entries.done(
                        "partnership-save",
                        sourced(Map.of("chamber", "CHAMBER_SHAANXI", "place", "CQETDZ")))
                .path("partnershipSave.evidence.path[*].__typename")
                .entityList(String.class)
                .containsExactly("Chamber", "Zone");
    }

    /** What a file said stays the same fact when somebody states it again. */
    @Test
    void keepsTheEvidenceOfAPartnershipThatWasImported() {
        var before = entries.facts("PARTNERS_WITH", GUANGDONG, "CHAYUAN").getFirst();
        assertThat(before).containsKey("importId");
        entries.done(
                "partnership-save",
                Map.of(
                        "chamber",
                        GUANGDONG,
                        "place",
                        "CHAYUAN",
                        "source",
                        "电话核实",
                        "observedOn",
                        "2026"));
        assertThat(entries.facts("PARTNERS_WITH", GUANGDONG, "CHAYUAN"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact)
                                .containsEntry("evidenceId", before.get("evidenceId"))
                                .containsEntry("grade", "B")
                                .doesNotContainKeys("importId", "url"));
    }

    @Test
    void showsAMemberToItsChamberUntilItLeaves() {
        var membership = Map.of("chamber", GUANGDONG, "enterprise", "M02");
        assertThat(membersSeen()).doesNotContain("M02");
        var day = LocalDate.now(clock);
        entries.done(
                "member-save",
                Map.of(
                        "chamber",
                        GUANGDONG,
                        "enterprise",
                        "M02",
                        "consent",
                        "PRIVATE",
                        "source",
                        "会员名册"));
        entries.done("member-save", sourcedMember("COUNTED"))
                .path("memberSave.consent")
                .entity(String.class)
                .isEqualTo("COUNTED");
        assertThat(entries.facts("HAS_MEMBER", GUANGDONG, "M02"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact)
                                .containsEntry("consent", "COUNTED")
                                .containsEntry("source", "会员名册")
                                .containsEntry("grade", "B")
                                .containsEntry("certainty", "CONFIRMED")
                                .doesNotContainKeys("url", "observedOn", "importId", "note")
                                .hasEntrySatisfying(
                                        "compiledOn",
                                        compiled ->
                                                assertThat(compiled)
                                                        .isIn(
                                                                day.toString(),
                                                                LocalDate.now(clock).toString())));
        assertThat(membersSeen()).contains("M02");
        entries.done("member-delete", membership);
        assertThat(membersSeen()).doesNotContain("M02");
        assertThat(Entries.error(entries.refused("admin", "member-delete", membership)))
                .isEqualTo("NOT_FOUND -");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' ', BAD_REQUEST input.name",
        "name, 一\u0007二, BAD_REQUEST input.name",
        "name, 一\u202E二, BAD_REQUEST input.name",
        "region, 4400, BAD_REQUEST input.region",
        "region, 999999, NOT_FOUND -",
        "uscc, 91350100M000100Y44, BAD_REQUEST input.uscc",
        "source, ' ', BAD_REQUEST input.source",
        "url, ftp://example.cn, BAD_REQUEST input.url",
        "url, javascript:alert(1), BAD_REQUEST input.url",
        "observedOn, 2999-01, BAD_REQUEST input.observedOn",
        "key, NOBODY, NOT_FOUND -",
    })
    void refusesWhatCannotBe(String argument, String value, String error) {
        var input = sourced(Map.of("name", "某商会", "region", "440000"));
        input.put(argument, value);
        assertThat(Entries.error(entries.refused("admin", "chamber-save", input))).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "partnership-save, NOBODY, CHAYUAN",
        "partnership-save, CHAMBER_GUANGDONG, NOWHERE",
        "partnership-delete, CHAMBER_GUANGDONG, NOWHERE",
    })
    void findsNoStrangers(String document, String chamber, String place) {
        var input = Map.<String, Object>of("chamber", chamber, "place", place);
        assertThat(
                        Entries.error(
                                entries.refused(
                                        "admin",
                                        document,
                                        document.endsWith("save") ? sourced(input) : input)))
                .isEqualTo("NOT_FOUND -");
    }

    @ParameterizedTest
    @CsvSource({
        "auto, FORBIDDEN -",
        "chamber, FORBIDDEN -",
        "auditor, FORBIDDEN -",
        "'', UNAUTHORIZED -"
    })
    void isForAdministratorsAlone(String login, String error) {
        var chamber = sourced(Map.of("name", "某商会", "region", "440000"));
        assertThat(Entries.error(entries.refused(login, "chamber-save", chamber))).isEqualTo(error);
        assertThat(Entries.error(entries.refused(login, "member-save", sourcedMember("SHAREABLE"))))
                .isEqualTo(error);
    }

    private static Map<String, Object> sourcedMember(String consent) {
        return Map.of(
                "chamber", GUANGDONG, "enterprise", "M02", "consent", consent, "source", "会员名册");
    }

    private List<String> partnersOf(String park) {
        return entries.park(park).path("park.chambers[*].key").entityList(String.class).get();
    }

    private List<String> membersSeen() {
        return callers.as("chamber")
                .documentName("registry/enterprise-keys")
                .execute()
                .path("enterprises.edges[*].node.key")
                .entityList(String.class)
                .get();
    }
}
