package org.lianzhao.ranking.supply;

/**
 * One reason for a lead: a non-negative measure of every supplier for a maker's demand of a
 * product.
 */
interface SupplyTerm {

    /** Stable name, under which the weights file knows the term. */
    String key();

    /** The measure by supplier; higher never means less likely. */
    double[] values(int maker, int product);
}
