package org.lianzhao.lead.feature;

/**
 * A supply relation.
 *
 * @param direct false for tier 2 and beyond
 */
public record SupplyLink(
        String supplier, String customer, String customerName, boolean direct, String evidence) {}
