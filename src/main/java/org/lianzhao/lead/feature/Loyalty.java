package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** What the buyer buys from the candidate, or from its family, already. */
final class Loyalty extends SupplyFeature {
    Loyalty() {
        super(LeadFeature.LOYALTY, SupplyAspect.LOYALTY);
    }

    @Override
    String statement(SupplyClaim claim) {
        var products = claim.products();
        return "%s已向%s采购%s"
                .formatted(
                        claim.buyer(),
                        claim.citesItsOwn() ? "其" : "其同集团企业",
                        products.isEmpty() ? "（来源未写明产品）" : products);
    }
}
