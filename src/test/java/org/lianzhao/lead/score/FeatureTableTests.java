package org.lianzhao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.ranking.PiecewiseLinear;

class FeatureTableTests {
    private final FeatureTable table =
            new FeatureTable(List.of(line(6_000_000), line(3_000_000), line(0)));

    private static PiecewiseLinear line(long points) {
        return new PiecewiseLinear(new double[] {0, 2}, new long[] {0, points});
    }

    @Test
    void addsUpWhatEachValueGives() {
        assertThat(table.at(new double[] {1, 2, 9})).isEqualTo(3_000_000 + 3_000_000);
        assertThat(table.maximum()).isEqualTo(9_000_000);
        assertThat(table.minimum()).isZero();
    }

    @Test
    void stretchesAllTablesAlikeToAnExactMaximum() {
        var stretched = table.scaledTo(5_000_000);
        assertThat(stretched.tables())
                .extracting(PiecewiseLinear::maximum)
                .containsExactly(3_333_333L, 1_666_667L, 0L);
        assertThat(stretched.maximum()).isEqualTo(5_000_000);
        assertThat(table.scaledTo(9_000_000)).isEqualTo(table);
    }

    @Test
    void refusesAnotherNumberOfValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.at(new double[] {1}))
                .withMessage("1 values for 3 tables");
    }
}
