package org.lianzhao.lead.feature;

import java.util.Optional;

/**
 * One feature: how strongly one operation of a candidate speaks for (or, for risk, against)
 * inviting it.
 */
public interface Feature {
    LeadFeature name();

    /**
     * The value in the feature's unit with its statement and evidence, or nothing where it does not
     * apply.
     */
    Optional<Assessment> assess(ParkProfile park, Candidate candidate, Operation operation);
}
