package org.lianzhao.lead.feature;

/**
 * The features of the score, in the order in which they are computed: relatedness last, because it
 * is capped by the others.
 */
public enum LeadFeature {
    SEGMENT_FIT,
    ANCHOR_DEMAND_GAP,
    PEER_ANCHOR_SERVICE,
    SUPPLY_PROXIMITY,
    CHAMBER_REACH,
    SUPPLY_DISTANCE,
    RELOCATION_NEED,
    LABELS,
    RISK,
    RELATEDNESS
}
