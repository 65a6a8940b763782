package org.lianzhao.lead.weightset;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.WeightFactors;
import org.lianzhao.platform.BadRequest;

/** Factors as a caller gives them: null counts once. */
public record LeadWeightsInput(
        @Nullable Double segmentFit,
        @Nullable Double anchorDemandGap,
        @Nullable Double peerAnchorService,
        @Nullable Double productFit,
        @Nullable Double similarMakers,
        @Nullable Double groupTies,
        @Nullable Double loyalty,
        @Nullable Double regionalPresence,
        @Nullable Double supplyProximity,
        @Nullable Double standing,
        @Nullable Double recency,
        @Nullable Double chamberReach,
        @Nullable Double supplyDistance,
        @Nullable Double relocationNeed,
        @Nullable Double labels,
        @Nullable Double relatedness) {
    /**
     * Checks the range.
     *
     * @throws BadRequest naming the factor
     */
    public LeadWeightsInput {
        check(LeadFeature.SEGMENT_FIT, segmentFit);
        check(LeadFeature.ANCHOR_DEMAND_GAP, anchorDemandGap);
        check(LeadFeature.PEER_ANCHOR_SERVICE, peerAnchorService);
        check(LeadFeature.PRODUCT_FIT, productFit);
        check(LeadFeature.SIMILAR_MAKERS, similarMakers);
        check(LeadFeature.GROUP_TIES, groupTies);
        check(LeadFeature.LOYALTY, loyalty);
        check(LeadFeature.REGIONAL_PRESENCE, regionalPresence);
        check(LeadFeature.SUPPLY_PROXIMITY, supplyProximity);
        check(LeadFeature.STANDING, standing);
        check(LeadFeature.RECENCY, recency);
        check(LeadFeature.CHAMBER_REACH, chamberReach);
        check(LeadFeature.SUPPLY_DISTANCE, supplyDistance);
        check(LeadFeature.RELOCATION_NEED, relocationNeed);
        check(LeadFeature.LABELS, labels);
        check(LeadFeature.RELATEDNESS, relatedness);
    }

    WeightFactors factors() {
        var factors = new EnumMap<LeadFeature, Double>(LeadFeature.class);
        put(factors, LeadFeature.SEGMENT_FIT, segmentFit);
        put(factors, LeadFeature.ANCHOR_DEMAND_GAP, anchorDemandGap);
        put(factors, LeadFeature.PEER_ANCHOR_SERVICE, peerAnchorService);
        put(factors, LeadFeature.PRODUCT_FIT, productFit);
        put(factors, LeadFeature.SIMILAR_MAKERS, similarMakers);
        put(factors, LeadFeature.GROUP_TIES, groupTies);
        put(factors, LeadFeature.LOYALTY, loyalty);
        put(factors, LeadFeature.REGIONAL_PRESENCE, regionalPresence);
        put(factors, LeadFeature.SUPPLY_PROXIMITY, supplyProximity);
        put(factors, LeadFeature.STANDING, standing);
        put(factors, LeadFeature.RECENCY, recency);
        put(factors, LeadFeature.CHAMBER_REACH, chamberReach);
        put(factors, LeadFeature.SUPPLY_DISTANCE, supplyDistance);
        put(factors, LeadFeature.RELOCATION_NEED, relocationNeed);
        put(factors, LeadFeature.LABELS, labels);
        put(factors, LeadFeature.RELATEDNESS, relatedness);
        return new WeightFactors(factors);
    }

    private static void check(LeadFeature feature, @Nullable Double factor) {
        if (factor != null && !WeightFactors.accepts(factor)) {
            throw new BadRequest(
                    "weights." + WeightFactors.field(feature),
                    "must be from %s to %s, was %s"
                            .formatted(WeightFactors.MINIMUM, WeightFactors.MAXIMUM, factor));
        }
    }

    private static void put(
            Map<LeadFeature, Double> factors, LeadFeature feature, @Nullable Double factor) {
        if (factor != null) {
            factors.put(feature, factor);
        }
    }
}
