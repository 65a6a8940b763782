package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;
import org.lianzhao.ranking.MakerNeighbours;

/**
 * How alike two makers are, from 0: (cosine of what they buy from whom + cosine of whom they buy
 * from + group + .3 origin + .15 joint venture + .3 cosine of regions)². The square lets few close
 * makers count more than many distant ones; the ties speak for makers whose purchases are not known
 * yet. The factors are those that ordered suppliers best by this similarity alone, inside the train
 * file.
 */
final class MakerSimilarity {
    private static final double ORIGIN = .3;
    private static final double JOINT_VENTURE = .15;
    private static final double REGION = .3;

    private final ItemGraph items;
    private final CsrGraph makerSuppliers;
    private final CsrGraph supplierMakers;
    private final MakerTies ties;
    private final MakerRegions regions;
    private final PerMaker<MakerRow> bought;
    private final PerMaker<MakerRow> similar;

    MakerSimilarity(
            ItemGraph items, CsrGraph makerSuppliers, MakerTies ties, MakerRegions regions) {
        this.items = items;
        this.makerSuppliers = makerSuppliers;
        supplierMakers = makerSuppliers.transpose();
        this.ties = ties;
        this.regions = regions;
        bought = new PerMaker<>(items.makerItems().rows(), this::boughtAlike);
        similar = new PerMaker<>(items.makerItems().rows(), this::similarities);
    }

    /** Similarity of the maker with every maker, 0 with itself. */
    MakerRow of(int maker) {
        return similar.of(maker);
    }

    /** Cosine of what the makers buy from whom, 0 with itself. */
    MakerRow bought(int maker) {
        return bought.of(maker);
    }

    private MakerRow boughtAlike(int maker) {
        var alike = MakerNeighbours.similarities(items.makerItems(), items.itemMakers(), maker);
        alike[maker] = 0;
        return MakerRow.of(alike);
    }

    private MakerRow similarities(int maker) {
        var alike = bought(maker).copy();
        var partners = MakerNeighbours.similarities(makerSuppliers, supplierMakers, maker);
        for (var v = 0; v < alike.length; v++) {
            alike[v] +=
                    partners[v]
                            + ties.group(maker, v)
                            + ORIGIN * ties.origin(maker, v)
                            + JOINT_VENTURE * ties.jointVenture(maker, v)
                            + REGION * regions.cosine(maker, v);
            alike[v] *= alike[v];
        }
        alike[maker] = 0;
        return MakerRow.of(alike);
    }
}
