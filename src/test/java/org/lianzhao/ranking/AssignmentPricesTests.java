package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentPricesTests {

    @Test
    void chargesWhatTheNextBestWouldMissFollowingTheMoves() {
        // Without item 0, owner 0 takes item 1 from owner 1, who takes item 2: 10 + 9 becomes 7 +
        // 5.
        long[][] values = {{10, 7, 0}, {0, 9, 5}};
        var owner = Assignment.solve(values, new int[] {1, 1}, nobody(3));

        assertThat(owner).containsExactly(0, 1, Assignment.NOBODY);
        assertThat(AssignmentPrices.of(values, owner)).containsExactly(7, 4, 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheLossOfSolvingAgainWithoutTheItem(int seed) {
        var random = new Random(seed);
        var owners = 1 + random.nextInt(4);
        var items = 1 + random.nextInt(7);
        var values = new long[owners][items];
        for (var row : values) {
            Arrays.setAll(
                    row, i -> random.nextInt(4) == 0 ? Assignment.FORBIDDEN : random.nextInt(12));
        }
        var quotas = random.ints(owners, 0, 4).toArray();
        var owner = Assignment.solve(values, quotas, nobody(items));
        var prices = AssignmentPrices.of(values, owner);

        for (var item = 0; item < items; item++) {
            assertThat(prices[item])
                    .as("item %d of %s with quotas %s", item, Arrays.deepToString(values), quotas)
                    .isEqualTo(
                            Assignment.value(values, owner) - valueWithout(values, quotas, item));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static long valueWithout(long[][] values, int[] quotas, int item) {
        var without = Arrays.stream(values).map(long[]::clone).toArray(long[][]::new);
        for (var row : without) {
            row[item] = Assignment.FORBIDDEN;
        }
        return Assignment.value(
                without, Assignment.solve(without, quotas, nobody(values[0].length)));
    }

    private static int[] nobody(int items) {
        var fixed = new int[items];
        Arrays.fill(fixed, Assignment.NOBODY);
        return fixed;
    }
}
