package org.lianzhao.lead.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.GLUE;
import static org.lianzhao.lead.feature.ParkFixture.VEHICLE;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.operating;
import static org.lianzhao.lead.feature.ParkFixture.operation;
import static org.lianzhao.lead.feature.ParkFixture.present;
import static org.lianzhao.lead.feature.ParkFixture.warned;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.ParkFixture;
import org.lianzhao.lead.feature.Warning;

class HardFiltersTests {
    @Test
    void keepsAnEnterpriseWithoutAnythingAgainstIt() {
        assertKept(candidate("E"));
    }

    @Test
    void removesWhoOnlyMakesVehicles() {
        assertRemoved(LeadExclusionRule.VEHICLE_MAKER, operating("E", operation(VEHICLE, 0.7)));
        assertKept(operating("E", operation(VEHICLE, 0.7), operation(FOAM, 0.5)));
    }

    @Test
    void removesAVehicleMakerWhatEverPartsItMakes() {
        assertRemoved(
                LeadExclusionRule.VEHICLE_MAKER,
                candidate("E").ofKind(EnterpriseKind.VEHICLE_MAKER));
    }

    @Test
    void removesWhatAnAnchorControls() {
        assertRemoved(LeadExclusionRule.ANCHOR_GROUP, candidate("E").ofAnchor(true));
        assertRemoved(
                LeadExclusionRule.ANCHOR_GROUP,
                candidate("E").ofAnchor(true).ofKind(EnterpriseKind.VEHICLE_MAKER));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MAKER", "VEHICLE_MAKER"})
    void removesWhoMakesNothing(EnterpriseKind kind) {
        assertRemoved(LeadExclusionRule.NOT_A_MAKER, candidate("E").ofKind(kind));
    }

    @Test
    void keepsWhoIsInTheMunicipalityOrInAnotherZone() {
        assertKept(present("E", "50"));
        assertKept(present("E", "OTHER-ZONE"));
    }

    @Test
    void removesWhoIsInTheZoneAlready() {
        assertRemoved(LeadExclusionRule.ALREADY_PRESENT, present("E", "Z", "50"));
    }

    @Test
    void removesWhoWorksInExcludedIndustriesOnly() {
        assertRemoved(LeadExclusionRule.CHEMICAL, operating("E", operation(GLUE, 0.9)));
        assertKept(operating("E", operation(GLUE, 0.9), operation(FOAM, 0.5)));
    }

    @ParameterizedTest
    @CsvSource({
        "DISSOLVED, DISSOLVED",
        "DISHONEST_DEBTOR, DISHONEST",
        "ENVIRONMENTAL_PENALTY, ENVIRONMENTAL",
        "ENERGY_VIOLATION, ENERGY",
        "LEFT_TRADE, LEFT_TRADE",
        "IN_DISTRESS, IN_DISTRESS",
        "DELISTED, DELISTED"
    })
    void removesWhoAPublishedFactRulesOut(SignalKind kind, LeadExclusionRule rule) {
        assertRemoved(rule, warned("E", warning(SignalKind.EXPANSION), warning(kind)));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPANSION", "SPECIAL_TREATMENT", "ABNORMAL_OPERATION"})
    void keepsWhoOnlyShowsOtherSignals(SignalKind kind) {
        assertKept(warned("E", warning(kind)));
    }

    @Test
    void removesByTheFirstRuleThatApplies() {
        assertRemoved(
                LeadExclusionRule.DISSOLVED,
                warned("E", warning(SignalKind.ENERGY_VIOLATION), warning(SignalKind.DISSOLVED)));
    }

    @Test
    void keepsTheOrderOfCandidatesAndOrdersRemovalsByRule() {
        var glue = operating("G", operation(GLUE, 0.9));
        var there = present("T", "Z");
        var result =
                PlainFilter.apply(
                        new ParkFixture().build(),
                        List.of(glue, candidate("B"), there, candidate("A")));
        assertThat(result.kept()).extracting(Candidate::key).containsExactly("B", "A");
        assertThat(result.removed().keySet())
                .containsExactly(LeadExclusionRule.ALREADY_PRESENT, LeadExclusionRule.CHEMICAL);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhatItRestsOn(LeadExclusionRule rule) {
        assertThat(HardFilters.statement(rule, new ParkFixture().build())).isNotBlank();
    }

    @Test
    void namesTheExcludedDivisionsAndTheirBasisWhereItIsKnown() {
        var park = new ParkFixture();
        assertThat(HardFilters.statement(LeadExclusionRule.CHEMICAL, park.build()))
                .contains("国民经济行业分类 26（")
                .endsWith("依据：长江保护法");
        assertThat(
                        HardFilters.statement(
                                LeadExclusionRule.CHEMICAL, park.withoutExclusionBasis().build()))
                .endsWith("不引进");
    }

    private static Warning warning(SignalKind kind) {
        return new Warning(kind, kind.name(), "2026-05", null, "signal-" + kind);
    }

    private static void assertKept(Candidate candidate) {
        var result = PlainFilter.apply(new ParkFixture().build(), List.of(candidate));
        assertThat(result.kept()).containsExactly(candidate);
        assertThat(result.removed()).isEmpty();
    }

    private static void assertRemoved(LeadExclusionRule rule, Candidate candidate) {
        var result = PlainFilter.apply(new ParkFixture().build(), List.of(candidate));
        assertThat(result.kept()).isEmpty();
        assertThat(result.removed()).isEqualTo(Map.of(rule, List.of(candidate)));
    }
}
