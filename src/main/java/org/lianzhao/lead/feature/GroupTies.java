package org.lianzhao.lead.feature;

import java.util.ArrayList;
import org.lianzhao.ranking.supply.SupplyAspect;

/** Whether the candidate belongs to the buyer’s group, or serves it already. */
final class GroupTies extends SupplyFeature {
    GroupTies() {
        super(LeadFeature.GROUP_TIES, SupplyAspect.GROUP_TIES);
    }

    @Override
    String statement(SupplyClaim claim) {
        var parts = new ArrayList<String>();
        claim.howHeld().ifPresent(how -> parts.add(claim.buyer() + how));
        if (!claim.customersOfTheGroup().isEmpty()) {
            parts.add("已为%s系的%s供货".formatted(claim.buyer(), claim.customersOfTheGroup()));
        }
        if (!claim.customersNearBy().isEmpty()) {
            parts.add("已为与%s同地建厂的%s供货".formatted(claim.buyer(), claim.customersNearBy()));
        }
        if (parts.isEmpty()) {
            return claim.customers().isEmpty()
                    ? "其集团与%s有持股或供货往来".formatted(claim.buyer())
                    : "已为与%s有渊源的%s供货".formatted(claim.buyer(), claim.customers());
        }
        return String.join("，", parts);
    }
}
