package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ApportionmentTests {
    /** The textbook example: 10 seats for 43,500, 31,600, 11,400, 7,400 and 6,100 votes. */
    @Example
    void givesWhatIsMissingToTheLargestRemainders() {
        assertThat(Apportionment.of(new long[] {43_500, 31_600, 11_400, 7_400, 6_100}, 10))
                .containsExactly(4, 3, 1, 1, 1);
    }

    @Example
    void givesTheFirstAmongEqualRemaindersTheRest() {
        assertThat(Apportionment.of(new long[] {1, 1, 1}, 5)).containsExactly(2, 2, 1);
    }

    @Property
    void sharesAddUpAndAreExactButForLessThanOne(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> parts,
            @ForAll @LongRange(min = 0, max = 100_000_000) long total) {
        var given = parts.stream().mapToLong(Long::longValue).toArray();
        var sum = Arrays.stream(given).sum();
        Assume.that(sum > 0);
        var shares = Apportionment.of(given, total);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
        for (var i = 0; i < given.length; i++) {
            var exact = (double) given[i] * total / sum;
            assertThat((double) shares[i]).isCloseTo(exact, within(1.001));
            assertThat(shares[i]).isNotNegative();
        }
    }

    @Example
    void refusesToDivideAmongNobody() {
        assertThat(Apportionment.of(new long[] {0, 0}, 0)).containsExactly(0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.of(new long[] {0, 0}, 1))
                .withMessageContaining("1");
    }
}
