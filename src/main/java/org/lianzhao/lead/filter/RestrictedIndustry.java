package org.lianzhao.lead.filter;

import org.lianzhao.lead.feature.ParkProfile;

/**
 * Candidates that only operate in industries the zone must not admit, e.g. chemicals on the bank of
 * the Yangtze.
 */
final class RestrictedIndustry implements HardFilter {
    @Override
    public LeadExclusionRule rule() {
        return LeadExclusionRule.CHEMICAL;
    }

    @Override
    public String statement(ParkProfile park) {
        var basis = park.exclusionBasis();
        return "所在环节属国民经济行业分类 %s（按环节建议代码判断），本经开区不引进%s"
                .formatted(
                        String.join("、", park.excludedGb4754()),
                        basis == null ? "" : "。依据：" + basis);
    }

    @Override
    public boolean removes(CandidateTraits traits) {
        return !traits.admitted();
    }
}
