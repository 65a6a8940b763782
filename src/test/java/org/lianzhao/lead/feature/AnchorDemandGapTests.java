package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.place;
import static org.lianzhao.lead.feature.ParkFixture.present;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorDemandGapTests {
    private final ParkFixture park = new ParkFixture().serving("A", 1).serving("B", 3);

    @Test
    void weighsAnchorsByImportanceAndDerivedDemandBySixTenths() {
        park.demanding("A", FOAM, true).demanding("B", SEAT, false);
        var found = assess();
        // (1·1 + 3·.6) / 4
        assertThat(found.value()).isEqualTo(0.7, within(1e-12));
        assertThat(found.statement())
                .isEqualTo("链主A已有采购记录，需要“座椅泡棉”，链主B按整车配置推算需要“座椅泡棉”；本库尚未收录重庆市供应商（未摸底，不等于没有）");
        assertThat(found.evidence())
                .containsExactly("demand-A-FOAM-linked", "demand-B-SEAT", "serves-A", "serves-B");
    }

    @Test
    void countsAnchorsWithoutDemandInTheWhole() {
        park.demanding("A", FOAM, true);
        assertThat(assess().value()).isEqualTo(0.25);
    }

    @Test
    void isDividedByTheLocalSuppliersBesideTheCandidate() {
        park.demanding("B", FOAM, true).local(FOAM, "E", "L1", "L2").local(FRAME, "L3");
        // 3/4 / (1 + 2): the candidate E itself and another segment's supplier do not count
        assertThat(assess().value()).isEqualTo(0.25);
        assertThat(assess().statement()).endsWith("；本库收录重庆市同环节企业 2 家（企业L1、企业L2）");
    }

    @Test
    void countsLocalSuppliersOfWhatStandsBelowAGroup() {
        park.demanding("A", SEAT, true).local(SEAT, "L1").local(FOAM, "L1", "L2").local(FRAME, "E");
        var found =
                new AnchorDemandGap()
                        .assess(park.build(), candidate("E"), prospect(SEAT, 0.9))
                        .orElseThrow();
        // 1/4 / (1 + 2): L1 once, E not
        assertThat(found.value()).isEqualTo(0.25 / 3, within(1e-12));
        assertThat(found.statement()).endsWith("；本库收录重庆市同环节企业 2 家（企业L1、企业L2）");
    }

    @Test
    void citesEveryDemandTheStrongestFirst() {
        park.demanding("A", SEAT, true).demanding("A", FOAM, false).demanding("A", FOAM, true);
        assertThat(assess().value()).isEqualTo(0.25);
        assertThat(assess().evidence())
                .containsExactly(
                        "demand-A-FOAM-linked",
                        "demand-A-SEAT-linked",
                        "demand-A-FOAM",
                        "serves-A",
                        "serves-B");
        var derivedOnly =
                new ParkFixture()
                        .serving("A", 1)
                        .demanding("A", SEAT, false)
                        .demanding("A", FOAM, false);
        assertThat(assess(derivedOnly).evidence())
                .containsExactly("demand-A-FOAM", "demand-A-SEAT", "serves-A");
    }

    @Test
    void doesNotApplyWithoutDemandOrForAnchorsThatAreNotServed() {
        park.demanding("A", FRAME, true).demanding("OTHER", FOAM, true);
        assertThat(new AnchorDemandGap().assess(park.build(), candidate("E"), prospect(FOAM, 0.9)))
                .isEmpty();
    }

    @Test
    void countsWhatGoesIntoWhatIsWantedByThreeTenths() {
        park.demandingUpstream("B", FOAM);
        // 3·.3 / 4
        assertThat(assess().value()).isEqualTo(0.225, within(1e-12));
        assertThat(assess().statement()).startsWith("链主B按上下游关系推算需要“座椅泡棉”；");
    }

    @Test
    void countsAnchorsByWhatTheyBuildNearThePark() {
        var near =
                new ParkFixture()
                        .servingInReach("A", 1_000)
                        .servingInReach("B", 250)
                        .demanding("B", FOAM, true);
        // .25 / 1.25
        assertThat(assess(near).value()).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void namesThreeLocalSuppliersAndCountsTheRest() {
        park.demanding("A", FOAM, true).local(FOAM, "L1", "L2", "L3", "L4");
        assertThat(assess().statement()).endsWith("本库收录重庆市同环节企业 4 家（企业L1、企业L2、企业L3等）");
    }

    @Test
    void doesNotApplyToWhoIsHereAlready() {
        park.demanding("A", FOAM, true).local(FOAM, "E");
        var here =
                List.of(
                        present("E", "50"),
                        present("E", "Z"),
                        candidate("E").at(place("500112", 30, 106)));
        assertThat(here)
                .allSatisfy(candidate ->
                        assertThat(
                                        new AnchorDemandGap()
                                                .assess(
                                                        park.build(),
                                                        candidate,
                                                        prospect(FOAM, 0.9)))
                                .isEmpty());
    }

    private Assessment assess() {
        return assess(park);
    }

    private static Assessment assess(ParkFixture park) {
        return new AnchorDemandGap()
                .assess(park.build(), candidate("E"), prospect(FOAM, 0.9))
                .orElseThrow();
    }
}
