package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** L3, RP3beta, item and maker neighbours and PPR against sums over the dense matrix. */
class WalkTests {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void l3OfAPathIsOneOverTheRootOfTheInnerDegrees() {
        var path = CsrGraph.of(4, 4, new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2});

        assertThat(L3.scores(path, path, 0)[3]).isCloseTo(.5, EXACT);
    }

    @Property(tries = 40)
    void agreesWithTheDenseSums(@ForAll long seed) {
        var a = Graphs.matrix(9, 12, .25, seed);
        var t = Graphs.transpose(a);
        var forward = Graphs.of(a);
        var backward = forward.transpose();
        for (var m = 0; m < a.length; m++) {
            var l3 = L3.scores(forward, backward, m);
            var rp3 = new Rp3Beta(1, .4).scores(forward, backward, m);
            var item = ItemNeighbours.scores(forward, backward, m);
            var maker = MakerNeighbours.scores(forward, backward, m);
            for (var e = 0; e < t.length; e++) {
                assertThat(l3[e]).isCloseTo(l3(a, t, m, e), EXACT);
                assertThat(rp3[e]).isCloseTo(rp3(a, t, m, e), EXACT);
                assertThat(item[e]).isCloseTo(item(a, t, m, e), EXACT);
                assertThat(maker[e]).isCloseTo(maker(a, m, e), EXACT);
            }
        }
    }

    private static double l3(boolean[][] a, boolean[][] t, int m, int e) {
        var sum = 0.0;
        for (var u = 0; u < t.length; u++) {
            for (var v = 0; v < a.length; v++) {
                if (a[m][u] && a[v][u] && a[v][e]) {
                    sum += 1 / Math.sqrt((double) Graphs.degree(t[u]) * Graphs.degree(a[v]));
                }
            }
        }
        return sum;
    }

    private static double rp3(boolean[][] a, boolean[][] t, int m, int e) {
        var sum = 0.0;
        for (var u = 0; u < t.length; u++) {
            for (var v = 0; v < a.length; v++) {
                if (a[m][u] && a[v][u] && a[v][e]) {
                    sum += 1.0 / Graphs.degree(a[m]) / Graphs.degree(t[u]) / Graphs.degree(a[v]);
                }
            }
        }
        return sum == 0 ? 0 : sum / Math.pow(Graphs.degree(t[e]), .4);
    }

    private static double item(boolean[][] a, boolean[][] t, int m, int e) {
        var sum = 0.0;
        for (var u = 0; u < t.length; u++) {
            sum += a[m][u] && u != e ? cosine(t[u], t[e]) : 0;
        }
        return sum;
    }

    private static double maker(boolean[][] a, int m, int e) {
        var sum = 0.0;
        for (var v = 0; v < a.length; v++) {
            sum += v != m && a[v][e] ? cosine(a[m], a[v]) : 0;
        }
        return sum;
    }

    private static double cosine(boolean[] x, boolean[] y) {
        var both = 0;
        for (var i = 0; i < x.length; i++) {
            both += x[i] && y[i] ? 1 : 0;
        }
        return both == 0 ? 0 : both / Math.sqrt((double) Graphs.degree(x) * Graphs.degree(y));
    }

    @Property(tries = 30)
    void forwardPushStaysBelowPowerIterationByLessThanItsBound(@ForAll long seed) {
        var a = Graphs.matrix(8, 8, .35, seed);
        var forward = Graphs.of(a);
        var backward = forward.transpose();
        var epsilon = 1e-4;
        var pushed = new PersonalizedPageRank(.15, epsilon).scores(forward, backward, 0);
        var exact = powerIteration(a, .15);
        for (var e = 0; e < pushed.length; e++) {
            assertThat(pushed[e]).isLessThanOrEqualTo(exact[e] + 1e-12);
            assertThat(exact[e] - pushed[e])
                    .isLessThanOrEqualTo(epsilon * backward.degree(e) + 1e-12);
        }
    }

    /** Σ_k restart (1 − restart)^k · start · P^k over the bipartite graph; its column part. */
    private static double[] powerIteration(boolean[][] a, double restart) {
        var n = a.length;
        var at = new double[2 * n];
        var sum = new double[2 * n];
        at[0] = restart;
        for (var k = 0; k < 2000; k++) {
            var next = new double[2 * n];
            for (var x = 0; x < 2 * n; x++) {
                sum[x] += at[x];
                var row = x < n ? a[x] : Graphs.transpose(a)[x - n];
                for (var y = 0; y < n; y++) {
                    var target = x < n ? n + y : y;
                    next[target] += row[y] ? (1 - restart) * at[x] / Graphs.degree(row) : 0;
                }
            }
            at = next;
        }
        return java.util.Arrays.copyOfRange(sum, n, 2 * n);
    }
}
