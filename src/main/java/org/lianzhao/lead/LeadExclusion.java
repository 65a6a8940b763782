package org.lianzhao.lead;

import java.util.List;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.filter.HardFilters;
import org.lianzhao.lead.filter.LeadExclusionRule;

/**
 * Candidates one hard filter removed.
 *
 * @param count number of them
 * @param enterpriseKeys of all of them, by key
 */
record LeadExclusion(
        LeadExclusionRule rule, String statement, int count, List<String> enterpriseKeys) {
    LeadExclusion {
        enterpriseKeys = List.copyOf(enterpriseKeys);
    }

    /** Those of a park, one per rule. */
    static List<LeadExclusion> of(CompiledPark park) {
        return park.removed().entrySet().stream()
                .map(entry ->
                        new LeadExclusion(
                                entry.getKey(),
                                HardFilters.statement(entry.getKey(), park.profile()),
                                entry.getValue().size(),
                                entry.getValue().stream().map(park.columns()::key).toList()))
                .toList();
    }
}
