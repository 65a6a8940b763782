package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TopKTests {

    @Test
    void refusesAnEmptyList() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopK(0));
    }

    @Property
    void keepsWhatSortingWouldKeepInAnyOrderOfArrival(
            @ForAll @Size(max = 50) List<@IntRange(min = -3, max = 3) Integer> scores,
            @ForAll @IntRange(min = 1, max = 20) int k,
            @ForAll long seed) {
        var ids = new ArrayList<Integer>(IntStream.range(0, scores.size()).boxed().toList());
        var sorted =
                ids.stream()
                        .sorted(
                                Comparator.<Integer>comparingInt(id -> -scores.get(id))
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(k)
                        .toList();
        Collections.shuffle(ids, new Random(seed));
        var best = new TopK(k);
        ids.forEach(id -> best.offer(id, scores.get(id)));

        assertThat(best.drain()).containsExactly(sorted.stream().mapToInt(id -> id).toArray());
        assertThat(best.drain()).isEmpty();
    }
}
