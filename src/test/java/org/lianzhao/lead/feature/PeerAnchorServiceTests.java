package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.graph.EvidenceCertainty;

class PeerAnchorServiceTests {
    private final ParkFixture park =
            new ParkFixture().serving("A", 1, "A-JV").serving("B", 1).serving("C", 1);

    @Test
    void countsAnchorsServedDirectlyAsOneAndAsSecondTierAsHalf() {
        park.supplying("E", "A").supplyingAsSecondTier("E", "B").supplying("OTHER", "C");
        assertThat(assess())
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(1.5);
                    assertThat(found.statement()).isEqualTo("已为企业A供货；经上级供应商间接为企业B供货");
                    assertThat(found.evidence())
                            .containsExactly("E>A", "serves-A", "E>B:2", "serves-B");
                });
    }

    @Test
    void countsAnAnchorOnceHoweverManyOfItsMakersAreSupplied() {
        park.supplying("E", "A").supplying("E", "A-JV").supplyingAsSecondTier("E", "A");
        assertThat(assess()).hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(1));
    }

    @Test
    void citesTheStakeWhereOnlyAJointVentureIsSupplied() {
        park.supplying("E", "A-JV");
        assertThat(assess())
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(1);
                    assertThat(found.evidence())
                            .containsExactly("E>A-JV", "stake-A-A-JV", "serves-A");
                });
    }

    @Test
    void doesNotApplyWhereNoServedAnchorIsSupplied() {
        park.supplying("E", "OTHER").supplying("A", "E");
        assertThat(assess()).isEmpty();
    }

    @Test
    void forgetsRelationsWhosePeriodEndedBeforeTheFiveYearsBeforeThatOfTheData() {
        var year = park.build().asOf().getYear();
        park.supplyingUntil("E", "A", LocalDate.of(year - 5, 1, 1));
        park.supplyingUntil("E", "B", LocalDate.of(year - 6, 12, 31));
        assertThat(assess())
                .hasValueSatisfying(
                        found -> assertThat(found.evidence()).containsExactly("E>A", "serves-A"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIRMED")
    void countsRelationsThatAreNotSureAsHalfAndSaysSo(EvidenceCertainty certainty) {
        park.supplyingPerhaps("E", "A", certainty);
        assertThat(assess())
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(0.5);
                    assertThat(found.statement()).isEqualTo("为企业A供货一事待核");
                });
    }

    @Test
    void doesNotDoubtACustomerOfWhichAnotherSourceIsSure() {
        park.supplyingPerhaps("E", "A", EvidenceCertainty.TO_VERIFY).supplying("E", "A");
        assertThat(assess())
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(1);
                    assertThat(found.statement()).isEqualTo("已为企业A供货");
                });
    }

    @Test
    void countsAnAnchorByItsReach() {
        var far = new ParkFixture().servingInReach("A", 250).supplying("E", "A");
        assertThat(
                        new PeerAnchorService()
                                .assess(far.build(), candidate("E"), prospect(FOAM, 0.9))
                                .orElseThrow()
                                .value())
                .isEqualTo(0.25);
        var out = new ParkFixture().servingInReach("A", 0).supplying("E", "A");
        assertThat(new PeerAnchorService().assess(out.build(), candidate("E"), prospect(FOAM, 0.9)))
                .isEmpty();
    }

    private Optional<Assessment> assess() {
        return new PeerAnchorService().assess(park.build(), candidate("E"), prospect(FOAM, 0.9));
    }
}
