package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class XquadTests {
    private static final double[] RELEVANCE = {.9, .8, .7, .1};
    private static final double[][] COVERAGE = {{1, 0}, {1, 0}, {0, 1}, {.5, .5}};
    private static final double[] IMPORTANCE = {.5, .5};

    @Test
    void withoutStrengthKeepsTheOrderOfRelevance() {
        assertThat(new Xquad(0).pick(RELEVANCE, COVERAGE, IMPORTANCE, 4))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void withStrengthCoversTheOpenAspectNext() {
        assertThat(new Xquad(.5).pick(RELEVANCE, COVERAGE, IMPORTANCE, 3)).containsExactly(0, 2, 1);
    }

    @Test
    void tiesGoToTheLowerIndex() {
        assertThat(new Xquad(1).pick(RELEVANCE, COVERAGE, IMPORTANCE, 9))
                .containsExactly(0, 2, 1, 3);
    }

    @Test
    void refusesStrengthOutsideZeroToOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Xquad(1.1));
    }
}
