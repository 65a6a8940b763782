package org.lianzhao.lead.feature;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                                    new Specialisation(),
                                    new AnchorDemandGap(),
                                    new PeerAnchorService()),
                            SUPPLY,
                            List.of(
                                    new ChainLink(),
                                    new LeaderPull(),
                                    new ChamberReach(),
                                    new SupplyDistance(),
                                    new RelocationNeed(),
                                    new Labels(),
                                    new Expansion(),
                                    new Risk(),
                                    new Relatedness()))
                    .<Feature>flatMap(List::stream)
                    .toList();

    /**
     * What is asked where enterprises are matched with a published need: it rests on facts about
     * the enterprise alone.
     */
    public static final List<Feature> OF_NEED =
            List.of(new NeedFit(), new SupplyDistance(), new Labels(), new Risk());

    private Features() {}

    /** The features that can say anything to that park. */
    public static Set<LeadFeature> speaking(ParkProfile park) {
        return ALL.stream()
                .filter(feature -> feature.canSpeak(park))
                .map(Feature::name)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LeadFeature.class)));
    }
}
