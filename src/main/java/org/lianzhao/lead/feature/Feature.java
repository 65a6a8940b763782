package org.lianzhao.lead.feature;

import java.util.Optional;

/** One feature: how strongly a prospect of a candidate speaks for (or, for risk, against) it. */
public interface Feature {
    /** Values of a feature that does not apply. */
    double[] NONE = {};

    LeadFeature name();

    /** Whether it can say anything about anybody to that park; else it holds no points there. */
    default boolean canSpeak(ParkProfile park) {
        return true;
    }

    /** The values with their statement and evidence, or nothing where it does not apply. */
    Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect);

    /**
     * The values of the assessment alone, {@link #NONE} for none. To be overridden where it is
     * asked often and words cost more than the values.
     */
    default double[] values(ParkProfile park, Candidate candidate, Prospect prospect) {
        return assess(park, candidate, prospect).map(Assessment::array).orElse(NONE);
    }
}
