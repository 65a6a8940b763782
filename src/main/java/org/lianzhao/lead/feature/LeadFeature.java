package org.lianzhao.lead.feature;

/**
 * The features of the score, in the order in which they are computed: risk and relatedness last,
 * because they are capped by the others.
 */
public enum LeadFeature {
    SEGMENT_FIT,
    ANCHOR_DEMAND_GAP,
    PEER_ANCHOR_SERVICE,
    PRODUCT_FIT,
    SIMILAR_MAKERS,
    GROUP_TIES,
    LOYALTY,
    REGIONAL_PRESENCE,
    SUPPLY_PROXIMITY,
    STANDING,
    RECENCY,
    CHAMBER_REACH,
    SUPPLY_DISTANCE,
    RELOCATION_NEED,
    LABELS,
    RISK,
    RELATEDNESS
}
