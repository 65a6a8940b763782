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
        CsrGraph path =
                CsrGraph.of(4, 4, new int[] {0, 1, 1, 2, 2, 3}, new int[] {1, 0, 2, 1, 3, 2});

        assertThat(L3.scores(path, path, 0)[3]).isCloseTo(.5, EXACT);
    }

    @Property(tries = 40)
    void agreesWithTheDenseSums(@ForAll long seed) {
        boolean[][] a = Graphs.matrix(9, 12, .25, seed);
        boolean[][] t = Graphs.transpose(a);
        CsrGraph forward = Graphs.of(a);
        CsrGraph backward = forward.transpose();
        for (int m = 0; m < a.length; m++) {
            double[] l3 = L3.scores(forward, backward, m);
            double[] rp3 = new Rp3Beta(1, .4).scores(forward, backward, m);
            double[] item = ItemNeighbours.scores(forward, backward, m);
            double[] maker = MakerNeighbours.scores(forward, backward, m);
            for (int e = 0; e < t.length; e++) {
                assertThat(l3[e]).isCloseTo(l3(a, t, m, e), EXACT);
                assertThat(rp3[e]).isCloseTo(rp3(a, t, m, e), EXACT);
                assertThat(item[e]).isCloseTo(item(a, t, m, e), EXACT);
                assertThat(maker[e]).isCloseTo(maker(a, m, e), EXACT);
            }
        }
    }

    private static double l3(boolean[][] a, boolean[][] t, int m, int e) {
        double sum = 0;
        for (int u = 0; u < t.length; u++) {
            for (int v = 0; v < a.length; v++) {
                if (a[m][u] && a[v][u] && a[v][e]) {
                    sum += 1 / Math.sqrt((double) Graphs.degree(t[u]) * Graphs.degree(a[v]));
                }
            }
        }
        return sum;
    }

    private static double rp3(boolean[][] a, boolean[][] t, int m, int e) {
        double sum = 0;
        for (int u = 0; u < t.length; u++) {
            for (int v = 0; v < a.length; v++) {
                if (a[m][u] && a[v][u] && a[v][e]) {
                    sum += 1.0 / Graphs.degree(a[m]) / Graphs.degree(t[u]) / Graphs.degree(a[v]);
                }
            }
        }
        return sum == 0 ? 0 : sum / Math.pow(Graphs.degree(t[e]), .4);
    }

    private static double item(boolean[][] a, boolean[][] t, int m, int e) {
        double sum = 0;
        for (int u = 0; u < t.length; u++) {
            sum += a[m][u] && u != e ? cosine(t[u], t[e]) : 0;
        }
        return sum;
    }

    private static double maker(boolean[][] a, int m, int e) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += v != m && a[v][e] ? cosine(a[m], a[v]) : 0;
        }
        return sum;
    }

    private static double cosine(boolean[] x, boolean[] y) {
        int both = 0;
        for (int i = 0; i < x.length; i++) {
            both += x[i] && y[i] ? 1 : 0;
        }
        return both == 0 ? 0 : both / Math.sqrt((double) Graphs.degree(x) * Graphs.degree(y));
    }

    @Property(tries = 30)
    void forwardPushStaysBelowPowerIterationByLessThanItsBound(@ForAll long seed) {
        boolean[][] a = Graphs.matrix(8, 8, .35, seed);
        CsrGraph forward = Graphs.of(a);
        CsrGraph backward = forward.transpose();
        double epsilon = 1e-4;
        double[] pushed = new PersonalizedPageRank(.15, epsilon).scores(forward, backward, 0);
        double[] exact = powerIteration(a, .15);
        for (int e = 0; e < pushed.length; e++) {
            assertThat(pushed[e]).isLessThanOrEqualTo(exact[e] + 1e-12);
            assertThat(exact[e] - pushed[e])
                    .isLessThanOrEqualTo(epsilon * backward.degree(e) + 1e-12);
        }
    }

    /** Σ_k restart (1 − restart)^k · start · P^k over the bipartite graph; its column part. */
    private static double[] powerIteration(boolean[][] a, double restart) {
        int n = a.length;
        double[] at = new double[2 * n];
        double[] sum = new double[2 * n];
        at[0] = restart;
        for (int k = 0; k < 2000; k++) {
            double[] next = new double[2 * n];
            for (int x = 0; x < 2 * n; x++) {
                sum[x] += at[x];
                boolean[] row = x < n ? a[x] : Graphs.transpose(a)[x - n];
                for (int y = 0; y < n; y++) {
                    int target = x < n ? n + y : y;
                    next[target] += row[y] ? (1 - restart) * at[x] / Graphs.degree(row) : 0;
                }
            }
            at = next;
        }
        return java.util.Arrays.copyOfRange(sum, n, 2 * n);
    }
}
