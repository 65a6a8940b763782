package org.lianzhao.lead.filter;

import org.lianzhao.lead.feature.ParkProfile;

/**
 * Who is in the zone already (operating, under construction or signed) needs service, not an
 * invitation.
 */
final class AlreadyPresent implements HardFilter {
    @Override
    public LeadExclusionRule rule() {
        return LeadExclusionRule.ALREADY_PRESENT;
    }

    @Override
    public String statement(ParkProfile park) {
        return "企业已在本经开区落地、在建或签约，转入企业服务";
    }

    @Override
    public boolean removes(CandidateTraits traits) {
        return traits.present();
    }
}
