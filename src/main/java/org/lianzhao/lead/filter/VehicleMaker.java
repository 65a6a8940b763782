package org.lianzhao.lead.filter;

import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.lead.feature.ParkProfile;

/**
 * Vehicle makers are customers of the chain, not suppliers, whatever parts they make themselves: by
 * their kind, or because everything they do lies in the vehicle segments.
 */
final class VehicleMaker implements HardFilter {
    @Override
    public LeadExclusionRule rule() {
        return LeadExclusionRule.VEHICLE_MAKER;
    }

    @Override
    public String statement(ParkProfile park) {
        return "整车企业是链上的需求方，不作为供应商线索";
    }

    @Override
    public boolean removes(CandidateTraits traits) {
        return traits.kind() == EnterpriseKind.VEHICLE_MAKER || traits.vehicleMaker();
    }
}
