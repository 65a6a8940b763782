package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsrGraphTests {

    @Test
    void sortsRowsAndDropsRepeatedEdges() {
        var graph = CsrGraph.of(3, 4, new int[] {2, 0, 2, 0, 2}, new int[] {3, 1, 0, 1, 3});

        assertThat(rows(graph)).containsExactly(List.of(1), List.of(), List.of(0, 3));
        assertThat(graph.contains(2, 3)).isTrue();
        assertThat(graph.contains(2, 1)).isFalse();
    }

    @Test
    void refusesColumnsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsrGraph.of(1, 1, new int[] {0}, new int[] {1}));
    }

    @Property
    void doesNotDependOnTheOrderOfEdges(
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> edges, @ForAll long seed) {
        var shuffled = new ArrayList<Integer>(edges);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(rows(graph(shuffled))).isEqualTo(rows(graph(edges)));
    }

    @Property
    void transposedTwiceIsTheSame(@ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> edges) {
        var graph = graph(edges);

        assertThat(rows(graph.transpose().transpose())).isEqualTo(rows(graph));
    }

    private static CsrGraph graph(List<Integer> edges) {
        var from = edges.stream().mapToInt(edge -> edge / 10).toArray();
        var to = edges.stream().mapToInt(edge -> edge % 10).toArray();
        return CsrGraph.of(10, 10, from, to);
    }

    private static List<List<Integer>> rows(CsrGraph graph) {
        return IntStream.range(0, graph.rows())
                .mapToObj(u ->
                        IntStream.range(graph.begin(u), graph.end(u))
                                .mapToObj(graph::target)
                                .toList())
                .toList();
    }
}
