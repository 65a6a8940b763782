package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeerAnchorServiceTests {
    private final ParkFixture park =
            new ParkFixture().serving("A", 1, "A-JV").serving("B", 1).serving("C", 1);

    @Test
    void countsAnchorsServedDirectlyAsOneAndAsSecondTierAsHalf() {
        park.supplying("E", "A").supplyingAsSecondTier("E", "B").supplying("OTHER", "C");
        assertThat(assess())
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(1.5);
                    assertThat(found.statement()).isEqualTo("已为企业A、企业B供货");
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
    void forgetsRelationsWhosePeriodEndedMoreThanFiveYearsBeforeTheData() {
        var asOf = park.build().asOf();
        park.supplyingUntil("E", "A", asOf.minusYears(5));
        park.supplyingUntil("E", "B", asOf.minusYears(5).minusDays(1));
        assertThat(assess())
                .hasValueSatisfying(
                        found -> assertThat(found.evidence()).containsExactly("E>A", "serves-A"));
    }

    private Optional<Assessment> assess() {
        return new PeerAnchorService().assess(park.build(), candidate("E"), prospect(FOAM, 0.9));
    }
}
