package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

class AssignmentTests {

    /** The cleaning example of the encyclopaedia's article on the Hungarian algorithm: cost 15. */
    @Test
    void solvesThePublishedAssignmentProblem() {
        long[][] values = {{2, 6, 3}, {5, 8, 7}, {1, 6, 2}};
        var owner = Assignment.solve(values, new int[] {1, 1, 1}, nobody(3));

        assertThat(owner).containsExactly(0, 2, 1);
        assertThat(30 - Assignment.value(values, owner)).isEqualTo(15);
    }

    @Test
    void keepsClaimsAndCountsThemTowardsTheQuota() {
        long[][] values = {{9, 9}, {1, 1}};
        var owner = Assignment.solve(values, new int[] {1, 1}, new int[] {0, Assignment.NOBODY});

        assertThat(owner).containsExactly(0, 1);
    }

    @Test
    void leavesForbiddenAndNegativePairsAlone() {
        long[][] values = {{Assignment.FORBIDDEN, -1, 5}};

        assertThat(Assignment.solve(values, new int[] {3}, nobody(3)))
                .containsExactly(Assignment.NOBODY, Assignment.NOBODY, 0);
    }

    @Property(tries = 200)
    void isAsGoodAsAnyAssignmentAndAsJgrapht(@ForAll long seed) {
        var random = new Random(seed);
        var items = 1 + random.nextInt(6);
        var values = new long[3][items];
        for (var row : values) {
            Arrays.setAll(
                    row, i -> random.nextInt(5) == 0 ? Assignment.FORBIDDEN : random.nextInt(9));
        }
        int[] quotas = {random.nextInt(3), random.nextInt(3), 1 + random.nextInt(3)};
        var owner = Assignment.solve(values, quotas, nobody(items));

        assertThat(Assignment.value(values, owner))
                .isEqualTo(bruteForce(values, quotas.clone(), 0, 0))
                .isEqualTo(jgrapht(values, quotas));
        for (var o = 0; o < quotas.length; o++) {
            var own = o;
            assertThat(Arrays.stream(owner).filter(x -> x == own).count())
                    .isLessThanOrEqualTo(quotas[o]);
        }
    }

    private static long bruteForce(long[][] values, int[] left, int item, long sum) {
        if (item == values[0].length) {
            return sum;
        }
        var best = bruteForce(values, left, item + 1, sum);
        for (var o = 0; o < values.length; o++) {
            if (left[o] > 0 && values[o][item] >= 0) {
                left[o]--;
                best = Math.max(best, bruteForce(values, left, item + 1, sum + values[o][item]));
                left[o]++;
            }
        }
        return best;
    }

    /** Source −1 gives one unit per item; what no owner takes flows past them at cost 0. */
    private static long jgrapht(long[][] values, int[] quotas) {
        var items = values[0].length;
        var graph =
                new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(
                        DefaultWeightedEdge.class);
        var sink = items + values.length;
        for (var node = 0; node <= sink; node++) {
            graph.addVertex(node);
        }
        for (var i = 0; i < items; i++) {
            graph.addEdge(i, sink);
            for (var o = 0; o < values.length; o++) {
                if (values[o][i] >= 0) {
                    graph.setEdgeWeight(graph.addEdge(i, items + o), (double) -values[o][i]);
                }
            }
        }
        for (var o = 0; o < values.length; o++) {
            graph.setEdgeWeight(graph.addEdge(items + o, sink), 0);
        }
        for (var i = 0; i < items; i++) {
            graph.setEdgeWeight(graph.getEdge(i, sink), 0);
        }
        var problem =
                new MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge>(
                        graph,
                        node -> node < items ? 1 : node == sink ? -items : 0,
                        edge -> {
                            int from = graph.getEdgeSource(edge);
                            return from < items ? 1 : quotas[from - items];
                        });
        return -Math.round(
                new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                        .getMinimumCostFlow(problem)
                        .getCost());
    }

    private static int[] nobody(int items) {
        var fixed = new int[items];
        Arrays.fill(fixed, Assignment.NOBODY);
        return fixed;
    }
}
