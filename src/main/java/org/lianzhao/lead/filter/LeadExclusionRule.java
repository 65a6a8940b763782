package org.lianzhao.lead.filter;

public enum LeadExclusionRule {
    ANCHOR_GROUP,
    VEHICLE_MAKER,
    NOT_A_MAKER,
    ALREADY_PRESENT,
    CHEMICAL,
    DISHONEST,
    ENVIRONMENTAL,
    ENERGY,
    DISSOLVED,
    IN_DISTRESS,
    LEFT_TRADE,
    DELISTED
}
