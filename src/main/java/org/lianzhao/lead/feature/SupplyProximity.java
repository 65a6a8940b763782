package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/**
 * Whether the candidate shares customers with the buyer’s suppliers (L3): suppliers of the same
 * maker are complements.
 */
final class SupplyProximity extends SupplyFeature {
    SupplyProximity() {
        super(LeadFeature.SUPPLY_PROXIMITY, SupplyAspect.SUPPLY_PROXIMITY);
    }

    @Override
    String statement(SupplyClaim claim) {
        return "与%s的供应商共同为%s配套"
                .formatted(claim.buyer(), claim.hasCustomers() ? claim.customers() : claim.buyer());
    }
}
