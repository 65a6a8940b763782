package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/** Whether the candidate is present, and lately active, where the buyer builds. */
final class RegionalPresence extends SupplyFeature {
    RegionalPresence() {
        super(LeadFeature.REGIONAL_PRESENCE, SupplyAspect.REGIONAL_PRESENCE);
    }

    @Override
    String statement(SupplyClaim claim) {
        var home = claim.value(1) > 0 ? "总部在%s的产地".formatted(claim.buyer()) : "";
        var active = claim.value(0) > 0 ? "已向%s产地的车企供货".formatted(claim.buyer()) : "";
        return home.isEmpty() || active.isEmpty() ? home + active : home + "，" + active;
    }
}
