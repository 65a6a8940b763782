package org.lianzhao.lead.feature;

import java.util.List;
import org.lianzhao.ranking.supply.SupplyAspect;
import org.lianzhao.ranking.supply.SupplyScorer;

/** Whether the candidate belongs to the buyer’s group, or serves it already. */
final class GroupTies extends SupplyFeature {
    private static final int IN_HOUSE =
            SupplyScorer.TERMS.getOrDefault(SupplyAspect.GROUP_TIES, List.of()).indexOf("in_house");

    GroupTies() {
        super(LeadFeature.GROUP_TIES, SupplyAspect.GROUP_TIES);
    }

    @Override
    String statement(SupplyClaim claim) {
        var owner =
                claim.value(IN_HOUSE) == 0
                        ? ""
                        : claim.buyer() + (claim.value(IN_HOUSE) == 1 ? "" : "所属集团") + "持有其股份";
        if (!claim.hasCustomers()) {
            return owner;
        }
        return owner.isEmpty()
                ? "已为与%s同集团或同产地的%s供货".formatted(claim.buyer(), claim.customers())
                : "%s，已为其同集团或同产地的%s供货".formatted(owner, claim.customers());
    }
}
