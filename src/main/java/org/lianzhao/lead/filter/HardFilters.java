package org.lianzhao.lead.filter;

import java.util.List;
import java.util.Optional;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.ParkProfile;

/** All hard filters in their order; a candidate is removed by the first that applies. */
public final class HardFilters {
    private static final List<HardFilter> ALL =
            List.of(
                    new AnchorGroup(),
                    new VehicleMaker(),
                    new NotAMaker(),
                    new AlreadyPresent(),
                    new BlockingWarning(
                            LeadExclusionRule.DISSOLVED, SignalKind.DISSOLVED, "企业已注销或吊销"),
                    new BlockingWarning(
                            LeadExclusionRule.DISHONEST, SignalKind.DISHONEST_DEBTOR, "企业为失信被执行人"),
                    new BlockingWarning(
                            LeadExclusionRule.ENVIRONMENTAL,
                            SignalKind.ENVIRONMENTAL_PENALTY,
                            "企业受过重大环保处罚"),
                    new BlockingWarning(
                            LeadExclusionRule.ENERGY, SignalKind.ENERGY_VIOLATION, "企业能耗超限"),
                    new BlockingWarning(
                            LeadExclusionRule.LEFT_TRADE, SignalKind.LEFT_TRADE, "企业已退出本行业"),
                    new BlockingWarning(
                            LeadExclusionRule.IN_DISTRESS, SignalKind.IN_DISTRESS, "企业处于破产、重整或清算"),
                    new BlockingWarning(
                            LeadExclusionRule.DELISTED, SignalKind.DELISTED, "企业已退市，经营状况待核"),
                    new RestrictedIndustry());

    private HardFilters() {}

    public static String statement(LeadExclusionRule rule, ParkProfile park) {
        return ALL.stream()
                .filter(filter -> filter.rule() == rule)
                .findFirst()
                .orElseThrow()
                .statement(park);
    }

    /** The first rule that removes an enterprise with these traits. */
    public static Optional<LeadExclusionRule> rule(CandidateTraits traits) {
        return ALL.stream()
                .filter(filter -> filter.removes(traits))
                .map(HardFilter::rule)
                .findFirst();
    }
}
