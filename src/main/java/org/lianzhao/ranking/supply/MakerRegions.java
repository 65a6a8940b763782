package org.lianzhao.ranking.supply;

import java.util.Arrays;

/**
 * Where a maker builds: its links by region, fading with a half-life of four years, and one link's
 * worth for its home.
 */
final class MakerRegions {
    private static final double HALF_LIFE = 4;

    private final double[][] shares;

    MakerRegions(SupplyGraph graph) {
        Fading fading = new Fading(graph.lastYear());
        shares = new double[graph.makers()][graph.regions()];
        for (int m = 0; m < shares.length; m++) {
            for (int i : graph.linksOfMaker(m)) {
                SupplyGraph.Link link = graph.link(i);
                if (link.region() != SupplyGraph.NO_REGION) {
                    shares[m][link.region()] += fading.weight(link.year(), HALF_LIFE);
                }
            }
            if (graph.homeOf(m) != SupplyGraph.NO_REGION) {
                shares[m][graph.homeOf(m)]++;
            }
            normalise(shares[m]);
        }
    }

    /** Makes the shares add up to 1; equal shares where nothing is known. */
    static void normalise(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int r = 0; r < shares.length; r++) {
            shares[r] = sum > 0 ? shares[r] / sum : 1.0 / shares.length;
        }
    }

    /** Shares of the regions, adding up to 1; not to be written to. */
    double[] of(int maker) {
        return shares[maker];
    }

    /** Cosine of two makers' shares. */
    double cosine(int a, int b) {
        double dot = 0;
        double aa = 0;
        double bb = 0;
        for (int r = 0; r < shares[a].length; r++) {
            dot += shares[a][r] * shares[b][r];
            aa += shares[a][r] * shares[a][r];
            bb += shares[b][r] * shares[b][r];
        }
        return dot == 0 ? 0 : dot / Math.sqrt(aa * bb);
    }
}
