package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CommonNeighboursTests {

    /** The complete graph on five nodes, as in the reference of NetworkX' link prediction. */
    @Test
    void givesThePublishedValuesOfTheCompleteGraph() {
        var complete = Graphs.of(Graphs.symmetric(5, 1.1, 1));

        assertThat(CommonNeighbours.COMMON_NEIGHBOURS.scores(complete, 0)[1]).isEqualTo(3);
        assertThat(CommonNeighbours.ADAMIC_ADAR.scores(complete, 0)[1])
                .isCloseTo(2.1640425613334453, within(1e-12));
        assertThat(CommonNeighbours.RESOURCE_ALLOCATION.scores(complete, 0)[1])
                .isCloseTo(.75, within(1e-12));
    }

    @Property(tries = 50)
    void agreesWithCountingTheIntersection(@ForAll long seed) {
        var a = Graphs.symmetric(12, .3, seed);
        var graph = Graphs.of(a);
        var common = CommonNeighbours.COMMON_NEIGHBOURS.scores(graph, 0);
        var shared = CommonNeighbours.RESOURCE_ALLOCATION.scores(graph, 0);
        var adamic = CommonNeighbours.ADAMIC_ADAR.scores(graph, 0);
        for (var y = 1; y < a.length; y++) {
            var count = 0.0;
            var allocated = 0.0;
            var logarithmic = 0.0;
            for (var z = 0; z < a.length; z++) {
                var both = a[0][z] && a[y][z];
                count += both ? 1 : 0;
                allocated += both ? 1.0 / Graphs.degree(a[z]) : 0;
                logarithmic += both ? 1.0 / Math.log(Graphs.degree(a[z])) : 0;
            }
            assertThat(common[y]).isEqualTo(count);
            assertThat(shared[y]).isCloseTo(allocated, within(1e-12));
            assertThat(adamic[y]).isCloseTo(logarithmic, within(1e-12));
        }
    }
}
