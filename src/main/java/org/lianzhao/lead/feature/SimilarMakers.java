package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** Whether makers like the buyer buy the product from the candidate. */
final class SimilarMakers extends SupplyFeature {
    SimilarMakers() {
        super(LeadFeature.SIMILAR_MAKERS, SupplyAspect.SIMILAR_MAKERS);
    }

    @Override
    String statement(SupplyClaim claim) {
        return claim.customers().isEmpty()
                ? "其“%s”客户的采购与%s相近".formatted(claim.segment(), claim.buyer())
                : "采购与%s相近的%s也用其“%s”".formatted(claim.buyer(), claim.customers(), claim.segment());
    }
}
