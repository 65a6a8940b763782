package org.lianzhao.lead.filter;

import org.lianzhao.lead.feature.ParkProfile;

/** Anchors, and what they control, are who the suppliers are sought for. */
final class AnchorGroup implements HardFilter {
    @Override
    public LeadExclusionRule rule() {
        return LeadExclusionRule.ANCHOR_GROUP;
    }

    @Override
    public String statement(ParkProfile park) {
        return "链主整车企业及其控股企业，由链主自身布局，不作招商线索";
    }

    @Override
    public boolean removes(CandidateTraits traits) {
        return traits.ofAnchor();
    }
}
