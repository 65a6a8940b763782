package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.graph.EvidenceCertainty.CONFIRMED;
import static org.lianzhao.graph.EvidenceCertainty.TO_VERIFY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.graph.EvidenceCertainty;

class OwnershipTests {
    @ParameterizedTest
    @CsvSource({
        "CONTROL, 控股",
        "JOINT_VENTURE, 合资",
        "MINORITY, 参股",
        "INDIRECT, 间接持股",
        "UNKNOWN, 持股"
    })
    void saysHowAStakeIsHeld(Stake.Kind kind, String words) {
        assertThat(new Ownership(List.of(stake("A", "E", kind, CONFIRMED))).howHeld("A", "E"))
                .hasValue(words);
        assertThat(new Ownership(List.of(stake("A", "E", kind, TO_VERIFY))).howHeld("A", "E"))
                .hasValue(words + "（待核）");
    }

    @Test
    void saysThroughWhomAStakeIsHeld() {
        var ownership =
                new Ownership(
                        List.of(
                                stake("A", "B", Stake.Kind.CONTROL, CONFIRMED),
                                stake("B", "C", Stake.Kind.MINORITY, CONFIRMED),
                                stake("C", "E", Stake.Kind.CONTROL, CONFIRMED)));
        assertThat(ownership.howHeld("B", "E")).hasValue("经企业C间接持股");
        assertThat(ownership.howHeld("A", "E")).hasValue("经企业C间接持股");
        assertThat(ownership.howHeld("E", "A")).isEmpty();
    }

    @Test
    void takesTheDirectStakeBeforeAnIndirectOne() {
        var ownership =
                new Ownership(
                        List.of(
                                stake("A", "B", Stake.Kind.CONTROL, CONFIRMED),
                                stake("B", "E", Stake.Kind.CONTROL, CONFIRMED),
                                stake("A", "E", Stake.Kind.MINORITY, CONFIRMED)));
        assertThat(ownership.howHeld("A", "E")).hasValue("参股");
    }

    @Test
    void endsInACircle() {
        var ownership =
                new Ownership(
                        List.of(
                                stake("B", "E", Stake.Kind.MINORITY, CONFIRMED),
                                stake("E", "B", Stake.Kind.MINORITY, CONFIRMED)));
        assertThat(ownership.howHeld("A", "E")).isEmpty();
        assertThat(ownership.above("E")).containsOnlyKeys("B");
    }

    private static Stake stake(
            String investor, String investee, Stake.Kind kind, EvidenceCertainty certainty) {
        return new Stake(
                investor, "企业" + investor, investee, kind, certainty, investor + ">" + investee);
    }
}
