package org.lianzhao.ranking.supply;

/** What a group of terms speaks about: a person reads, and tunes, aspects and not terms. */
public enum SupplyAspect {
    /** Makes the product, and how central it is. */
    PRODUCT_FIT,
    /** Makers like this one buy the product there. */
    SIMILAR_MAKERS,
    /** Belongs to, or already serves, the maker's group or its origin. */
    GROUP_TIES,
    /** Sells to this maker already. */
    LOYALTY,
    /** Is present, and lately active, where the maker builds. */
    REGIONAL_PRESENCE,
    /** Shares customers with the maker's suppliers. */
    SUPPLY_PROXIMITY,
    /** How many makers buy there, and how many products. */
    STANDING,
    /** How recent its supply relations are. */
    RECENCY
}
