package org.lianzhao.lead.filter;

import org.lianzhao.lead.feature.ParkProfile;

/** Dealers, service firms, media, utilities and institutes work in a chain but bring no plant. */
final class NotAMaker implements HardFilter {
    @Override
    public LeadExclusionRule rule() {
        return LeadExclusionRule.NOT_A_MAKER;
    }

    @Override
    public String statement(ParkProfile park) {
        return "经销、服务、传媒、公用事业或院所，不是制造与研发企业";
    }

    @Override
    public boolean removes(CandidateTraits traits) {
        return switch (traits.kind()) {
            case MAKER, VEHICLE_MAKER -> false;
            case DEALER, SERVICE, MEDIA, UTILITY, INSTITUTE -> true;
        };
    }
}
