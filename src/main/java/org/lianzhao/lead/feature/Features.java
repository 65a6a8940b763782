package org.lianzhao.lead.feature;

import java.util.List;

/** All features, in the order of {@link LeadFeature}. */
public final class Features {
    public static final List<Feature> ALL =
            List.of(
                    new SegmentFit(),
                    new AnchorDemandGap(),
                    new PeerAnchorService(),
                    new SupplyProximity(),
                    new ChamberReach(),
                    new SupplyDistance(),
                    new RelocationNeed(),
                    new Labels(),
                    new Risk(),
                    new Relatedness());

    private Features() {}
}
