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
                ? "有已知供货关系，来源未注明起始年份"
                : "最近的已知供货关系始于 %d 年".formatted(claim.latestYear());
    }
}
