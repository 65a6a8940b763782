package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecewiseLinearTests {
    private static final PiecewiseLinear TABLE =
            new PiecewiseLinear(new double[] {0, 0.2, 1}, new long[] {0, 8_000_000, 22_000_000});

    @Test
    void isExactAtTheKnots() {
        assertThat(TABLE.at(0)).isZero();
        assertThat(TABLE.at(0.2)).isEqualTo(8_000_000);
        assertThat(TABLE.at(1)).isEqualTo(22_000_000);
    }

    @Test
    void isLinearBetweenTheKnots() {
        assertThat(TABLE.at(0.05)).isEqualTo(2_000_000);
        assertThat(TABLE.at(0.6)).isEqualTo(15_000_000);
    }

    @Test
    void roundsToWholeMicroPoints() {
        var table = new PiecewiseLinear(new double[] {0, 3}, new long[] {10, 12});
        assertThat(table.at(1)).isEqualTo(11);
        assertThat(table.at(0.7)).isEqualTo(10);
    }

    @Test
    void holdsTheEndValuesOutside() {
        assertThat(TABLE.at(-5)).isZero();
        assertThat(TABLE.at(5)).isEqualTo(22_000_000);
        assertThat(TABLE.at(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(TABLE.at(Double.POSITIVE_INFINITY)).isEqualTo(22_000_000);
    }

    @Test
    void mayFallAndMayBeConstant() {
        var falling = new PiecewiseLinear(new double[] {0, 150, 400}, new long[] {6, 6, -4});
        assertThat(falling.at(275)).isEqualTo(1);
        assertThat(falling.maximum()).isEqualTo(6);
        var constant = new PiecewiseLinear(new double[] {1}, new long[] {7});
        assertThat(constant.at(-100)).isEqualTo(7);
        assertThat(constant.maximum()).isEqualTo(7);
    }

    @Test
    void keepsItsOwnCopyOfTheKnots() {
        var x = new double[] {0, 1};
        var y = new long[] {0, 10};
        var table = new PiecewiseLinear(x, y);
        x[1] = 100;
        y[1] = 99;
        assertThat(table.at(1)).isEqualTo(10);
    }

    @Test
    void hasNoValueForNaN() {
        assertThatIllegalArgumentException().isThrownBy(() -> TABLE.at(Double.NaN));
    }

    @Test
    void refusesTablesWithoutAValuePerKnot() {
        assertRefused(new double[] {}, new long[] {});
        assertRefused(new double[] {0, 1}, new long[] {0});
        assertRefused(new double[] {0}, new long[] {0, 1});
    }

    @Test
    void refusesKnotsThatDoNotIncrease() {
        assertRefused(new double[] {0, 0}, new long[] {0, 1});
        assertRefused(new double[] {1, 0}, new long[] {0, 1});
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void refusesKnotsThatAreNoNumbers(double knot) {
        assertRefused(new double[] {knot}, new long[] {0});
        assertRefused(new double[] {0, knot}, new long[] {0, 1});
        assertRefused(new double[] {knot, 0}, new long[] {0, 1});
    }

    @Test
    void refusesValuesThatChangeDirection() {
        assertRefused(new double[] {0, 1, 2}, new long[] {0, 5, 4});
        assertRefused(new double[] {0, 1, 2}, new long[] {0, -1, 4});
        assertRefused(new double[] {0, 1, 2}, new long[] {0, 5, 0});
        assertRefused(new double[] {0, 1, 2, 3}, new long[] {0, 0, -5, 0});
    }

    private static void assertRefused(double[] x, long[] y) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PiecewiseLinear(x, y));
    }

    @Test
    void stretchesToAnotherMaximumRoundingHalfUp() {
        var table = new PiecewiseLinear(new double[] {0, 1, 2, 3}, new long[] {0, 1, 3, 4});
        var stretched = table.scaledTo(6);
        assertThat(List.of(0, 1, 2, 3)).extracting(stretched::at).containsExactly(0L, 2L, 5L, 6L);
        assertThat(table.scaledTo(4)).isSameAs(table);
    }

    @Test
    void refusesToStretchWhatIsNegativeOrNothing() {
        var negative = new PiecewiseLinear(new double[] {0, 1}, new long[] {-1, 1});
        assertThatIllegalArgumentException().isThrownBy(() -> negative.scaledTo(2));
        var nothing = new PiecewiseLinear(new double[] {0, 1}, new long[] {0, 0});
        assertThatIllegalArgumentException().isThrownBy(() -> nothing.scaledTo(1));
        assertThat(nothing.scaledTo(0)).isSameAs(nothing);
    }
}
