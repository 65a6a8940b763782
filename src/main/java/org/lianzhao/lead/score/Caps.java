package org.lianzhao.lead.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lianzhao.lead.feature.LeadFeature;

/**
 * What limits a feature's points by those of the features before it, in the order of {@link
 * LeadFeature}. Risk takes at most what the others give, so no score is negative. Relatedness may
 * be at most 5 % of the score: with r ≤ s/19 for the sum s of all others, r/(s + r) ≤ 1/20.
 */
public final class Caps {
    private static final int RELATEDNESS_DIVISOR = 19;

    /** The features that are limited. */
    public static final Set<LeadFeature> LIMITED =
            Collections.unmodifiableSet(EnumSet.of(LeadFeature.RISK, LeadFeature.RELATEDNESS));

    private Caps() {}

    /**
     * The micro-points a feature adds.
     *
     * @param sum micro-points of the features before it
     */
    public static long capped(LeadFeature feature, long microPoints, long sum) {
        return switch (feature) {
            case RELATEDNESS -> Math.min(microPoints, sum / RELATEDNESS_DIVISOR);
            case RISK -> Math.max(microPoints, -sum);
            default -> microPoints;
        };
    }
}
