package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** How many makers the candidate is known to supply, and how many products it makes. */
final class Standing extends SupplyFeature {
    private static final int CUSTOMERS = 0;
    private static final int SEGMENTS = 1;

    Standing() {
        super(LeadFeature.STANDING, SupplyAspect.STANDING);
    }

    @Override
    String statement(SupplyClaim claim) {
        return claim.value(CUSTOMERS) == 0
                ? "产品覆盖 %.0f 个环节".formatted(claim.value(SEGMENTS))
                : "可查证为 %.0f 家车企供货，产品覆盖 %.0f 个环节"
                        .formatted(claim.value(CUSTOMERS), claim.value(SEGMENTS));
    }
}
