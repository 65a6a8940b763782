package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** How central the product is to what the candidate is known to make. */
final class ProductFit extends SupplyFeature {
    ProductFit() {
        super(LeadFeature.PRODUCT_FIT, SupplyAspect.PRODUCT_FIT);
    }

    @Override
    String statement(SupplyClaim claim) {
        var links = claim.links();
        var kin = claim.otherProducts();
        var own =
                links == 0
                        ? "经营“%s”".formatted(claim.segment())
                        : "已知供货中“%s”有 %d 项".formatted(claim.segment(), links);
        return kin.isEmpty() ? own : "%s，所供%s常与其同出一家".formatted(own, kin);
    }
}
