package org.lianzhao.ranking.supply;

import java.util.Arrays;

/**
 * Where a maker builds: its links by region, fading with a half-life of four years, and one link's
 * worth for its home. Only shares above 0 are held, because most makers build in few regions: 12
 * bytes a share and 12 a maker.
 */
final class MakerRegions {
    private static final double HALF_LIFE_YEARS = 4;

    private final SupplyGraph graph;

    /** The maker's shares are {@code starts[maker]} to before {@code starts[maker + 1]}. */
    private final int[] starts;

    private final double[] squares;
    private final PerMaker<double[]> all;
    private int[] regions = new int[16];
    private double[] shares = new double[16];

    MakerRegions(SupplyGraph graph) {
        this.graph = graph;
        starts = new int[graph.makers() + 1];
        squares = new double[graph.makers()];
        var fading = new Fading(graph.lastYear());
        for (var m = 0; m < squares.length; m++) {
            var ofRegions = shares(m, fading);
            squares[m] = square(ofRegions);
            keep(m, ofRegions);
        }
        regions = Arrays.copyOf(regions, starts[squares.length]);
        shares = Arrays.copyOf(shares, starts[squares.length]);
        all = new PerMaker<>(squares.length, this::ofAll);
    }

    private double[] shares(int maker, Fading fading) {
        var ofRegions = new double[graph.regions()];
        for (var i : graph.linksOfMaker(maker)) {
            var link = graph.link(i);
            if (link.region() != SupplyGraph.NO_REGION) {
                ofRegions[link.region()] += fading.weight(link.year(), HALF_LIFE_YEARS);
            }
        }
        if (graph.homeOf(maker) != SupplyGraph.NO_REGION) {
            ofRegions[graph.homeOf(maker)]++;
        }
        normalise(ofRegions);
        return ofRegions;
    }

    private void keep(int maker, double[] ofRegions) {
        var size = starts[maker];
        for (var r = 0; r < ofRegions.length; r++) {
            if (ofRegions[r] != 0) {
                if (size == regions.length) {
                    regions = Arrays.copyOf(regions, 2 * size);
                    shares = Arrays.copyOf(shares, 2 * size);
                }
                regions[size] = r;
                shares[size++] = ofRegions[r];
            }
        }
        starts[maker + 1] = size;
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
        return all.of(maker);
    }

    private double[] ofAll(int maker) {
        var ofRegions = new double[graph.regions()];
        for (var i = starts[maker]; i < starts[maker + 1]; i++) {
            ofRegions[regions[i]] = shares[i];
        }
        return ofRegions;
    }

    /** Cosine of two makers' shares; one maker after another with the same first is fastest. */
    double cosine(int a, int b) {
        var ofA = all.of(a);
        var dot = 0.0;
        for (var i = starts[b]; i < starts[b + 1]; i++) {
            dot += ofA[regions[i]] * shares[i];
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
