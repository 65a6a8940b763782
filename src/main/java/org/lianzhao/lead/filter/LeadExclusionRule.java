package org.lianzhao.lead.filter;

public enum LeadExclusionRule {
    VEHICLE_MAKER,
    ALREADY_PRESENT,
    CHEMICAL,
    DISHONEST,
    ENVIRONMENTAL,
    ENERGY,
    DISSOLVED
}
