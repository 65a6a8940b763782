package org.lianzhao.ranking.supply;

import java.util.Arrays;

/**
 * Where a maker builds: its links by region, fading with a half-life of four years, and one link's
 * worth for its home.
 */
final class MakerRegions {
    private static final double HALF_LIFE_YEARS = 4;

    private final double[][] shares;
    private final double[] squares;

    MakerRegions(SupplyGraph graph) {
        var fading = new Fading(graph.lastYear());
        shares = new double[graph.makers()][graph.regions()];
        for (var m = 0; m < shares.length; m++) {
            for (var i : graph.linksOfMaker(m)) {
                var link = graph.link(i);
                if (link.region() != SupplyGraph.NO_REGION) {
                    shares[m][link.region()] += fading.weight(link.year(), HALF_LIFE_YEARS);
                }
            }
            if (graph.homeOf(m) != SupplyGraph.NO_REGION) {
                shares[m][graph.homeOf(m)]++;
            }
            normalise(shares[m]);
        }
        squares = Arrays.stream(shares).mapToDouble(MakerRegions::square).toArray();
    }

    /** Makes the shares add up to 1; equal shares where nothing is known. */
    static void normalise(double[] shares) {
        var sum = Arrays.stream(shares).sum();
        for (var r = 0; r < shares.length; r++) {
            shares[r] = sum > 0 ? shares[r] / sum : 1.0 / shares.length;
        }
    }

    /** Shares of the regions, adding up to 1; not to be written to. */
    double[] of(int maker) {
        return shares[maker];
    }

    /** Cosine of two makers' shares. */
    double cosine(int a, int b) {
        var dot = 0.0;
        for (var r = 0; r < shares[a].length; r++) {
            dot += shares[a][r] * shares[b][r];
        }
        return dot == 0 ? 0 : dot / Math.sqrt(squares[a] * squares[b]);
    }

    private static double square(double[] shares) {
        var sum = 0.0;
        for (var share : shares) {
            sum += share * share;
        }
        return sum;
    }
}
