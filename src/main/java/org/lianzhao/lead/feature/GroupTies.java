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
                        : claim.value(IN_HOUSE) == 1
                                ? claim.buyer() + "持有其股份"
                                : claim.buyer() + "所属集团持有其股份";
        var served =
                claim.hasCustomers()
                        ? "为与%s同集团或集团总部同在一地的%s供货".formatted(claim.buyer(), claim.customers())
                        : "";
        return owner.isEmpty() || served.isEmpty() ? owner + served : owner + "，" + served;
    }
}
