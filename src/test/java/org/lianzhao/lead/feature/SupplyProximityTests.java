package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.operation;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplyProximityTests {
    private final ParkFixture park = new ParkFixture().serving("A", 1, "A-JV").serving("B", 1);

    @Test
    void addsEveryPathOfThreeByItsDegrees() {
        // E and U supply V; U also supplies A, so A–U–V–E with k(U) = 2, k(V) = 2
        park.supplying("E", "V").supplying("U", "V").supplying("U", "A");
        assertThat(assess())
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(0.5, within(1e-12));
                    assertThat(found.statement()).isEqualTo("与链主的供应商共同为企业V配套");
                    assertThat(found.evidence()).containsExactly("E>V", "U>V", "U>A");
                });
    }

    @Test
    void countsEachMakerReachedAndEachSharedCustomer() {
        park.supplying("E", "V").supplying("U", "V").supplying("U", "A").supplying("U", "A-JV");
        // two makers over k(U) = 3, k(V) = 2
        assertThat(assess())
                .hasValueSatisfying(found ->
                        assertThat(found.value()).isEqualTo(2 / Math.sqrt(6), within(1e-12)));
        park.supplying("E", "W").supplying("U", "W");
        // now k(U) = 4, k(V) = k(W) = 2: two paths over V and two over W
        assertThat(assess())
                .hasValueSatisfying(found ->
                        assertThat(found.value()).isEqualTo(4 / Math.sqrt(8), within(1e-12)));
    }

    @Test
    void countsSeveralRelationsOfAPairAsOneEdge() {
        park.supplying("E", "V").supplying("U", "V").supplying("U", "A");
        park.supplyingAsSecondTier("U", "V").supplyingAsSecondTier("U", "A");
        assertThat(assess())
                .hasValueSatisfying(
                        found -> assertThat(found.value()).isEqualTo(0.5, within(1e-12)));
    }

    @Test
    void doesNotTakeAPathBackToWhereItBegan() {
        // A–E–V–E and A–U–A–E are no paths of three different edges
        park.supplying("E", "V").supplying("E", "A").supplying("U", "A");
        assertThat(assess()).isEmpty();
    }

    @Test
    void doesNotApplyToWhoSharesNoCustomer() {
        park.supplying("E", "V").supplying("U", "A");
        assertThat(assess()).isEmpty();
    }

    private Optional<Assessment> assess() {
        return new SupplyProximity().assess(park.build(), candidate("E"), operation(FOAM, 0.9));
    }
}
