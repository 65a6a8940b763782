package org.lianzhao.lead.filter;

import org.lianzhao.lead.feature.ParkProfile;

/** A rule that removes candidates whatever their score. */
public interface HardFilter {
    LeadExclusionRule rule();

    /** What the rule says for this park and what it rests on. */
    String statement(ParkProfile park);

    boolean removes(CandidateTraits traits);
}
