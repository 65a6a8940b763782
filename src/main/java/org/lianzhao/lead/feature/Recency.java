package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** How recent the candidate’s known supply relations are. */
final class Recency extends SupplyFeature {
    Recency() {
        super(LeadFeature.RECENCY, SupplyAspect.RECENCY);
    }

    @Override
    String statement(SupplyClaim claim) {
        return claim.latestYear() == 0
                ? "有供货记录，年份不详"
                : "可查证的最近供货年份：%d".formatted(claim.latestYear());
    }
}
