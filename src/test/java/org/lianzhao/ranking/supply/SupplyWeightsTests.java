package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.ranking.PiecewiseLinear;

class SupplyWeightsTests {

    @Test
    void readsWhatItWrites() {
        var text = SupplyWeights.shipped().toText();

        assertThat(SupplyWeights.parse(text).toText()).isEqualTo(text);
    }

    @Test
    void saysWhichLineIsBroken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyWeights.parse("# a: b\nterm,value,micro_points\nx,1\n"))
                .withMessageContaining("line 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyWeights.parse("x,1,much\n"))
                .withMessageContaining("line 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyWeights.parse("x,1,5\nx,2,4\n"))
                .withMessageContaining("x: ");
    }

    @Test
    void givesNothingAtZeroAndRisesFromThereToTheFirstKnot() {
        var table =
                SupplyWeights.rising(
                        new double[] {.5, 1, 4}, new long[] {1_000_001, 1_000_001, 3_000_000});
        assertThat(table.at(-1)).isZero();
        assertThat(table.at(0)).isZero();
        assertThat(table.at(.25)).isEqualTo(500_001);
        assertThat(table.at(.5)).isEqualTo(1_000_001);
        assertThat(table.at(1e9)).isEqualTo(3_000_000);
    }

    @Test
    void refusesTablesThatCanTakePointsOrGiveThemForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupplyWeights.parse("x,1,-5\n"))
                .withMessageContaining("x: ");
        assertThatIllegalArgumentException().isThrownBy(() -> SupplyWeights.parse("x,0,5\n"));
        var constant = new PiecewiseLinear(new double[] {1}, new long[] {3});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyWeights(Map.of(), Map.of("x", constant)))
                .withMessageContaining("x: ");
    }
}
