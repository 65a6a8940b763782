package org.lianzhao.lead.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class StagesTests {
    private final Stages stages = new Stages();

    @Test
    void tellsHowLongEachStageTook() {
        assertThat(stages).hasToString("");
        assertThat(stages.timed("columns", () -> 3)).isEqualTo(3);
        assertThat(stages.timed("market", () -> "")).isEmpty();
        assertThat(stages.toString()).matches("columns \\d+ ms, market \\d+ ms");
    }

    @Test
    void doesNotTellOfAStageThatFailed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> stages.timed("columns", StagesTests::failing));
        assertThat(stages).hasToString("");
    }

    private static String failing() {
        throw new IllegalStateException();
    }
}
