package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.Firm;
import org.lianzhao.ranking.supply.SupplyAspect;
import org.lianzhao.ranking.supply.SupplyQuery;

/**
 * Whether the candidate shares customers with the buyer’s suppliers (L3): suppliers of the same
 * maker are complements. A common customer is a third party, never the buyer itself.
 */
final class SupplyProximity extends SupplyFeature {
    SupplyProximity() {
        super(LeadFeature.SUPPLY_PROXIMITY, SupplyAspect.SUPPLY_PROXIMITY);
    }

    @Override
    public double[] values(SupplyMarket market, SupplyQuery query, Firm firm) {
        return market.scorer().servesOthers(query, firm) ? super.values(market, query, firm) : NONE;
    }

    @Override
    String statement(SupplyClaim claim) {
        return claim.customers().isEmpty()
                ? "与%s的现有供应商有共同客户".formatted(claim.buyer())
                : "与%s的现有供应商同为%s配套".formatted(claim.buyer(), claim.customers());
    }
}
