package org.lianzhao.lead;

import java.util.List;
import org.lianzhao.lead.filter.LeadExclusionRule;

/**
 * Candidates one hard filter removed.
 *
 * @param count number of them
 * @param enterpriseKeys the first of them, by key
 */
record LeadExclusion(
        LeadExclusionRule rule, String statement, int count, List<String> enterpriseKeys) {
    static final int SHOWN = 20;

    LeadExclusion {
        enterpriseKeys = enterpriseKeys.stream().limit(SHOWN).toList();
    }
}
