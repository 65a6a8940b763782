package org.lianzhao.ranking.supply;

/**
 * One reason why a firm may come to supply: a non-negative measure of a firm for a maker's demand
 * of a product.
 */
interface SupplyTerm {

    /** Stable name, under which the weights file knows the term. */
    String key();

    SupplyAspect aspect();

    /** The measure; higher never means less likely. */
    double value(SupplyQuery query, Firm firm);

    /**
     * Cites what the measure rests on: with all of it gone from the graph, the measure is 0. To be
     * called where the measure is positive.
     */
    void cite(SupplyQuery query, Firm firm, Citations citations);
}
