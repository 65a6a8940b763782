package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.located;
import static org.lianzhao.lead.feature.ParkFixture.place;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChamberReachTests {
    private final ParkFixture park = new ParkFixture();

    @ParameterizedTest
    @CsvSource({"true,true,1", "false,true,.7", "true,false,.6", "false,false,.42"})
    void valuesChambersOverOfficesAndOwnOverSiblings(boolean chamber, boolean own, double value) {
        park.reaching("渠道", "33", chamber, own);
        assertThat(assess(candidate("E")))
                .hasValueSatisfying(
                        found -> assertThat(found.value()).isEqualTo(value, within(1e-12)));
    }

    @Test
    void takesTheBestChannelNotTheSum() {
        park.reaching("驻浙办", "33", false, true)
                .reaching("浙江商会", "33", true, false)
                .reaching("广东商会", "44", true, true);
        assertThat(assess(candidate("E")))
                .hasValue(new Assessment(0.7, "可请驻浙办协助对接", List.of("channel-驻浙办", "place-330200")));
    }

    @Test
    void saysWhereTheChannelIsASiblings() {
        park.reaching("浙江商会", "33", true, false);
        assertThat(assess(candidate("E")))
                .hasValueSatisfying(
                        found -> assertThat(found.statement()).isEqualTo("可请兄弟园的合作商会浙江商会引荐"));
    }

    @Test
    void choosesTheSmallerEvidenceKeyAmongEqualChannels() {
        park.reaching("乙", "33", true, true).reaching("丙", "33", true, true);
        park.reaching("甲", "33", true, true);
        var smallest = List.of("channel-丙", "channel-乙", "channel-甲").stream().sorted().toList();
        assertThat(assess(candidate("E")))
                .hasValueSatisfying(found ->
                        assertThat(found.evidence().getFirst()).isEqualTo(smallest.getFirst()));
    }

    @Test
    void countsHalfAndSaysSoWhereThePlaceIsToBeVerified() {
        park.reaching("浙江商会", "33", true, true);
        assertThat(assess(located("E", place("330200", 30, 120).unverified())))
                .hasValue(
                        new Assessment(
                                0.5,
                                "可请浙江商会引荐（其总部所在地待核）",
                                List.of("channel-浙江商会", "place-330200")));
    }

    @Test
    void doesNotApplyElsewhereOrWhereThePlaceIsUnknown() {
        park.reaching("广东商会", "44", true, true);
        assertThat(assess(candidate("E"))).isEmpty();
        assertThat(assess(located("E", null))).isEmpty();
    }

    @Test
    void saysWhoIntroducesWhom() {
        park.reaching("浙江商会", "33", true, true);
        assertThat(assess(candidate("E")).orElseThrow().statement()).isEqualTo("可请浙江商会引荐");
        var sibling = new ParkFixture().reaching("驻浙办", "33", false, false).build();
        assertThat(
                        new ChamberReach()
                                .assess(sibling, candidate("E"), prospect(FOAM, 0.9))
                                .orElseThrow()
                                .statement())
                .isEqualTo("可请兄弟园的合作单位驻浙办协助对接");
    }

    @Test
    void doesNotApplyToWhoIsHereAlready() {
        park.reaching("浙江商会", "33", true, true);
        assertThat(assess(candidate("E").present(List.of("50")))).isEmpty();
    }

    /**
     * Means of a Beta posterior beside that of the prior, .8: nine of ten accepted, none of five.
     */
    @ParameterizedTest
    @CsvSource({"0,0,1", "9,1,1", "0,5,.5", "3,5,.6730769230769231"})
    void countsWhatBecameOfIntroductions(int accepted, int declined, double value) {
        park.introducing("浙江商会", "33", accepted, declined);
        assertThat(assess(candidate("E")))
                .hasValueSatisfying(
                        found -> assertThat(found.value()).isEqualTo(value, within(1e-12)));
    }

    @Test
    void citesTheIntroductionOfWhoWasIntroducedWhereverItIs() {
        park.reaching("浙江商会", "33", true, true)
                .introduced(new Introduction("E", "广东商会", "2026-11-27", "introduced-E"));
        var found = new Assessment(1, "由广东商会引荐（2026-11-27 接受）", List.of("introduced-E"));
        assertThat(assess(candidate("E"))).hasValue(found);
        assertThat(assess(candidate("E").present(List.of("50")))).hasValue(found);
        assertThat(assess(candidate("F")))
                .hasValueSatisfying(other -> assertThat(other.statement()).isEqualTo("可请浙江商会引荐"));
    }

    private Optional<Assessment> assess(Candidate candidate) {
        return new ChamberReach().assess(park.build(), candidate, prospect(FOAM, 0.9));
    }
}
