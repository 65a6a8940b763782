package org.lianzhao.lead.feature;

import org.lianzhao.ranking.supply.SupplyAspect;

/**
 * Whether the candidate is present, and lately active, where the buyer builds; for buyers that
 * build where the park is: presence elsewhere is no reason to come here.
 */
final class RegionalPresence extends SupplyFeature {
    private static final int ACTIVE = 0;
    private static final int HOME = 1;

    RegionalPresence() {
        super(LeadFeature.REGIONAL_PRESENCE, SupplyAspect.REGIONAL_PRESENCE);
    }

    @Override
    public boolean speaksFor(ParkProfile park, ServedAnchor buyer) {
        var builds = park.market().buildsIn(buyer.key());
        return builds != null && builds.province().equals(park.place().province());
    }

    @Override
    String statement(SupplyClaim claim) {
        var active =
                claim.customers().isEmpty()
                        ? "已为在%s的车企供货".formatted(claim.municipality())
                        : "已为在%s建厂的车企供货（%s等）".formatted(claim.municipality(), claim.customers());
        if (claim.value(HOME) == 0) {
            return active;
        }
        var home = "总部与%s同在%s".formatted(claim.buyer(), claim.municipality());
        return claim.value(ACTIVE) > 0 ? home + "，" + active : home;
    }
}
