package org.lianzhao.board.member;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberCountTests {
    @ParameterizedTest
    @CsvSource({
        "3, 5",
        "7, 5",
        "8, 10",
        "12, 10",
        "13, 15",
        "19, 20",
        "24, 20",
        "25, 30",
        "104, 100"
    })
    void roundsSoThatNoNumberIsExact(int number, int told) {
        assertThat(MemberCount.after(null, "A", number).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void tellsNothingBelowThree(int number) {
        assertThat(MemberCount.after(null, "A", number).told()).isNull();
    }

    /** Whoever knows all members but one or two learns nothing of those from two publications. */
    @Property
    void doesNotChangeForOneOrTwoMembers(
            @ForAll @IntRange(min = 3, max = 500) int before,
            @ForAll @IntRange(min = -2, max = 2) int change) {
        var first = MemberCount.after(null, "A", before);
        if (before + change >= 3) {
            assertThat(MemberCount.after(first, "A", before + change).told())
                    .isEqualTo(first.told());
        }
    }

    @Test
    void followsSlowChangesOnceTheyAreThree() {
        var count = MemberCount.after(null, "A", 11);
        count = MemberCount.after(count, "A", 12);
        count = MemberCount.after(count, "A", 13);
        assertThat(count.told()).isEqualTo(10);
        assertThat(MemberCount.after(count, "A", 14).told()).isEqualTo(15);
    }
}
