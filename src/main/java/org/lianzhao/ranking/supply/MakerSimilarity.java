package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.MakerNeighbours;

/**
 * How alike two makers are: cosine of what they buy from whom + ½ group + ⅕ joint venture + ⅒
 * origin + ⅒ (cosine of regions)². The four ties speak for makers whose purchases are not known
 * yet.
 */
final class MakerSimilarity {
    private static final double GROUP = .5;
    private static final double JOINT_VENTURE = .2;
    private static final double ORIGIN = .1;
    private static final double REGION = .1;

    private final ItemGraph items;
    private final MakerTies ties;
    private final MakerRegions regions;
    private final PerMaker<double[]> similar;

    MakerSimilarity(ItemGraph items, MakerTies ties, MakerRegions regions) {
        this.items = items;
        this.ties = ties;
        this.regions = regions;
        similar = new PerMaker<>(items.makerItems().rows(), this::similarities);
    }

    /** Similarity of the maker with every maker, 0 with itself; not to be written to. */
    double[] of(int maker) {
        return similar.of(maker);
    }

    private double[] similarities(int maker) {
        var alike = MakerNeighbours.similarities(items.makerItems(), items.itemMakers(), maker);
        for (var v = 0; v < alike.length; v++) {
            var region = regions.cosine(maker, v);
            alike[v] +=
                    GROUP * ties.group(maker, v)
                            + JOINT_VENTURE * ties.jointVenture(maker, v)
                            + ORIGIN * ties.origin(maker, v)
                            + REGION * region * region;
        }
        alike[maker] = 0;
        return alike;
    }
}
