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
                        ? "产品包括“%s”".formatted(claim.segment())
                        : "查到 %d 条“%s”供货记录（%s）"
                                .formatted(links, claim.segment(), claim.customersOfTheSegment());
        return kin.isEmpty() ? own : "%s；另供应%s，整车企业常一并采购".formatted(own, kin);
    }
}
