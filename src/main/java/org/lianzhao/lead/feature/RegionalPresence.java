package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** Whether the candidate is present, and lately active, where the buyer builds. */
final class RegionalPresence extends SupplyFeature {
    private static final int ACTIVE = 0;
    private static final int HOME = 1;

    RegionalPresence() {
        super(LeadFeature.REGIONAL_PRESENCE, SupplyAspect.REGIONAL_PRESENCE);
    }

    @Override
    String statement(SupplyClaim claim) {
        if (claim.value(HOME) == 0) {
            return "已向%s产地的车企供货".formatted(claim.buyer());
        }
        return "总部在%s的产地".formatted(claim.buyer()) + (claim.value(ACTIVE) > 0 ? "，已向该产地的车企供货" : "");
    }
}
