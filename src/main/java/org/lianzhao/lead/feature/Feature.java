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

    /**
     * The value of the assessment alone, NaN for none. To be overridden where a snapshot asks often
     * and words cost more than the value.
     */
    default double value(ParkProfile park, Candidate candidate, Operation operation) {
        return assess(park, candidate, operation).map(Assessment::value).orElse(Double.NaN);
    }
}
