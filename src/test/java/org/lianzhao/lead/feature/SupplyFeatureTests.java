package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.LeadFeature.GROUP_TIES;
import static org.lianzhao.lead.feature.LeadFeature.LOYALTY;
import static org.lianzhao.lead.feature.LeadFeature.PRODUCT_FIT;
import static org.lianzhao.lead.feature.LeadFeature.RECENCY;
import static org.lianzhao.lead.feature.LeadFeature.REGIONAL_PRESENCE;
import static org.lianzhao.lead.feature.LeadFeature.SIMILAR_MAKERS;
import static org.lianzhao.lead.feature.LeadFeature.STANDING;
import static org.lianzhao.lead.feature.LeadFeature.SUPPLY_PROXIMITY;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.located;
import static org.lianzhao.lead.feature.ParkFixture.operation;
import static org.lianzhao.lead.feature.ParkFixture.place;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.graph.EvidenceCertainty;

/** What the learned features say of a candidate, and what they cite. */
class SupplyFeatureTests {
    private final ParkFixture park = new ParkFixture().serving("A", 1, "JV");
    private final Candidate candidate = located("E", place("500101", 30, 107));

    @ParameterizedTest
    @MethodSource("supplyFeatures")
    void sayNothingWhereNobodyMayBuy(Feature feature) {
        park.supplying("E", "A");
        var nobody = new Prospect(operation(FOAM, 0.9), null);
        assertThat(feature.assess(park.build(), candidate, nobody)).isEmpty();
        assertThat(feature.values(park.build(), candidate, nobody)).isEmpty();
    }

    static List<SupplyFeature> supplyFeatures() {
        return Features.SUPPLY;
    }

    @Test
    void productFitIsKnownFromOperationsAlone() {
        var found = assess(PRODUCT_FIT);
        // one of one offer, and half of the weight of a link of unknown year for the family
        assertThat(found.values().getFirst()).isEqualTo(0.5, within(1e-12));
        assertThat(found.statement()).isEqualTo("产品包括“座椅泡棉”");
        assertThat(found.evidence()).containsExactly("operation-FOAM");
    }

    @Test
    void productFitCountsLinksAndKin() {
        park.supplying("E", "X").supplying("E", "X", FRAME).supplying("F", "X", FRAME);
        park.supplying("F", "Y");
        var found = assess(PRODUCT_FIT);
        assertThat(found.values().getFirst()).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(found.statement()).isEqualTo("查到 1 条“座椅泡棉”供货记录（企业X）；另供应“座椅骨架”，整车企业常一并采购");
        assertThat(found.evidence()).contains("E>X", "E>X FRAME").doesNotContain("F>Y");
    }

    @Test
    void similarMakersAreTiedByTheirGroup() {
        park.supplying("E", "JV");
        var found = assess(SIMILAR_MAKERS);
        assertThat(found.statement()).isEqualTo("采购与链主A相近的企业JV也用其“座椅泡棉”");
        assertThat(found.evidence()).containsExactly("E>JV");
    }

    @Test
    void groupTiesNameTheOwnerAndWhoInTheGroupIsServed() {
        park.supplying("E", "JV").owning("A", "E");
        var found = assess(GROUP_TIES);
        assertThat(found.statement()).isEqualTo("链主A持股，已为链主A系的企业JV供货");
        assertThat(found.evidence()).contains("E>JV", "stake-A-JV", "stake-A-E");
    }

    @Test
    void loyaltyNamesWhatTheBuyerBuysAlready() {
        park.supplying("E", "A").supplying("E", "A", FRAME).supplying("E", "X", FRAME);
        var found = assess(LOYALTY);
        assertThat(found.statement()).isEqualTo("链主A已向其采购“座椅泡棉”、“座椅骨架”");
        assertThat(found.evidence()).containsExactly("E>A", "E>A FRAME");
    }

    @Test
    void presenceTellsHomeFromActivity() {
        park.at("A", place("500108", 30, 106));
        assertThat(assess(REGIONAL_PRESENCE).statement()).isEqualTo("总部与链主A同在重庆市");
        assertThat(assess(REGIONAL_PRESENCE).evidence())
                .containsExactly("place-500108", "place-500101");
        park.supplying("E", "X").at("X", place("500109", 30, 106));
        assertThat(assess(REGIONAL_PRESENCE).statement())
                .isEqualTo("总部与链主A同在重庆市，已为在重庆市建厂的车企供货（企业X等）");
    }

    @Test
    void proximityIsAPathOfThreeSteps() {
        park.supplying("U", "A").supplying("U", "V").supplying("E", "V");
        var found = assess(SUPPLY_PROXIMITY);
        // 1/√(k_U·k_V) / √k_E
        assertThat(found.values().getFirst()).isEqualTo(1 / Math.sqrt(2 * 2), within(1e-12));
        assertThat(found.statement()).isEqualTo("与链主A的现有供应商同为企业V配套");
        assertThat(found.evidence()).containsExactly("E>V", "U>V", "U>A");
    }

    @Test
    void standingCountsCustomersAndSegments() {
        park.supplying("E", "X").supplying("E", "Y", FRAME);
        assertThat(assess(STANDING).statement()).isEqualTo("可查证为 2 家车企供货，产品覆盖 2 个环节");
        assertThat(assess(STANDING).evidence())
                .containsExactly("E>X", "E>Y FRAME", "operation-FOAM");
    }

    @Test
    void recencyNamesTheYearWhereItIsKnown() {
        park.supplying("E", "X");
        assertThat(assess(RECENCY).statement()).isEqualTo("有供货记录，年份不详");
        park.supplyingSince("E", "Y", 2024);
        assertThat(assess(RECENCY).statement()).isEqualTo("可查证的最近供货年份：2024");
    }

    @Test
    void namesFourCustomersAndCountsTheRest() {
        List.of("V1", "V2", "V3", "V4", "V5")
                .forEach(maker -> park.supplying("U", maker).supplying("E", maker));
        park.supplying("U", "A");
        assertThat(assess(SUPPLY_PROXIMITY).statement())
                .isEqualTo("与链主A的现有供应商同为企业V1、企业V2、企业V3、企业V4等 5 家配套");
    }

    @Test
    void forgetRelationsThatEndedLongAgo() {
        park.supplyingUntil("E", "A", ParkFixture.AS_OF.minusYears(6));
        assertThat(find(LOYALTY)).isEmpty();
        assertThat(find(RECENCY)).isEmpty();
    }

    @Test
    void followStakesThroughOwnersThatBuyNothing() {
        park.supplying("E", "X").supplying("S", "A").owning("HOLDING", "E", "S");
        var found = assess(LOYALTY);
        assertThat(found.statement()).isEqualTo("链主A已向其同集团企业采购“座椅泡棉”");
        assertThat(found.evidence()).containsExactly("S>A", "stake-HOLDING-S", "stake-HOLDING-E");
    }

    @Test
    void groupTiesSayHowAStakeIsHeld() {
        park.supplying("E", "X").owning("A", "E", Stake.Kind.CONTROL, EvidenceCertainty.CONFIRMED);
        assertThat(assess(GROUP_TIES).statement()).isEqualTo("链主A控股");
    }

    @Test
    void groupTiesSayThroughWhomAStakeIsHeld() {
        park.supplying("E", "X")
                .owning("A", "MID", Stake.Kind.CONTROL, EvidenceCertainty.CONFIRMED)
                .owning("MID", "E", Stake.Kind.MINORITY, EvidenceCertainty.CONFIRMED);
        assertThat(assess(GROUP_TIES).statement()).isEqualTo("链主A经企业MID间接持股");
    }

    @Test
    void groupTiesTellTheGroupFromTheNeighbourhood() {
        park.at("A", place("500108", 30, 106)).at("N", place("500112", 30, 106));
        park.owning("HOLDING", "A", "N").supplying("E", "N");
        assertThat(find(GROUP_TIES))
                .hasValueSatisfying(found ->
                        assertThat(found.statement())
                                .contains("已为与链主A同地建厂的企业N供货")
                                .doesNotContain("系的"));
    }

    @Test
    void presenceSaysNothingOfBuyersThatBuildElsewhere() {
        park.at("A", place("310115", 31, 121));
        assertThat(find(REGIONAL_PRESENCE)).isEmpty();
    }

    @Test
    void presenceGoesByPlantsNotByTheHeadOffice() {
        park.at("A", place("310115", 31, 121)).building("A", place("500112", 30, 106));
        assertThat(assess(REGIONAL_PRESENCE).statement()).isEqualTo("总部与链主A同在重庆市");
    }

    @Test
    void proximityIsNotMadeByTheBuyerItself() {
        park.supplying("U", "A").supplying("E", "A");
        assertThat(find(SUPPLY_PROXIMITY)).isEmpty();
    }

    @Test
    void doNotCountRelationsThatAreNotSure() {
        park.supplyingPerhaps("E", "A", EvidenceCertainty.TO_VERIFY);
        assertThat(find(LOYALTY)).isEmpty();
        assertThat(find(RECENCY)).isEmpty();
        assertThat(assess(PRODUCT_FIT).statement()).isEqualTo("产品包括“座椅泡棉”");
    }

    @Test
    void doNotSayWhichProductWhereTheSourceDoesNot() {
        park.supplyingSomething("E", "X");
        assertThat(assess(PRODUCT_FIT).statement()).doesNotContain("查到").doesNotContain("unsplit");
        assertThat(find(SIMILAR_MAKERS)).isEmpty();
    }

    @Test
    void sayNothingOfABuyerOutOfReach() {
        var far = new ParkFixture().servingInReach("A", 0).supplying("E", "A");
        var profile = far.demanding("A", FOAM, true).build();
        var prospect = profile.prospects(operation(FOAM, 0.9)).getFirst();
        assertThat(Features.SUPPLY)
                .allSatisfy(feature ->
                        assertThat(feature.assess(profile, candidate, prospect)).isEmpty());
    }

    @Test
    void standingSaysNothingOfCustomersWhereNoneIsKnown() {
        assertThat(assess(STANDING).statement()).isEqualTo("产品覆盖 1 个环节");
    }

    private Assessment assess(LeadFeature name) {
        return find(name).orElseThrow();
    }

    private Optional<Assessment> find(LeadFeature name) {
        park.demanding("A", FOAM, true);
        var profile = park.build();
        var prospect = profile.prospects(operation(FOAM, 0.9)).getFirst();
        return Features.SUPPLY.stream()
                .filter(feature -> feature.name() == name)
                .findFirst()
                .orElseThrow()
                .assess(profile, candidate, prospect);
    }
}
