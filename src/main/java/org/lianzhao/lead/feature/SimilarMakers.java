package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** Whether makers like the buyer buy the product from the candidate. */
final class SimilarMakers extends SupplyFeature {
    SimilarMakers() {
        super(LeadFeature.SIMILAR_MAKERS, SupplyAspect.SIMILAR_MAKERS);
    }

    @Override
    String statement(SupplyClaim claim) {
        return "与%s相近的%s向其采购“%s”"
                .formatted(
                        claim.buyer(),
                        claim.hasCustomers() ? claim.customers() : "车企",
                        claim.segment());
    }
}
