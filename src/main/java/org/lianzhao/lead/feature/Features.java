package org.lianzhao.lead.feature;

import java.util.List;
import java.util.stream.Stream;

/** All features, in the order of {@link LeadFeature}. */
public final class Features {
    /** Those learned from supply links. */
    public static final List<SupplyFeature> SUPPLY =
            List.of(
                    new ProductFit(),
                    new SimilarMakers(),
                    new GroupTies(),
                    new Loyalty(),
                    new RegionalPresence(),
                    new SupplyProximity(),
                    new Standing(),
                    new Recency());

    public static final List<Feature> ALL =
            Stream.of(
                            List.of(
                                    new SegmentFit(),
                                    new AnchorDemandGap(),
                                    new PeerAnchorService()),
                            SUPPLY,
                            List.of(
                                    new ChamberReach(),
                                    new SupplyDistance(),
                                    new RelocationNeed(),
                                    new Labels(),
                                    new Risk(),
                                    new Relatedness()))
                    .<Feature>flatMap(List::stream)
                    .toList();

    private Features() {}
}
