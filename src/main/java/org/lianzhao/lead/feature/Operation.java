package org.lianzhao.lead.feature;

import org.lianzhao.graph.EvidenceCertainty;

/**
 * A segment a candidate operates in.
 *
 * @param confidence how sure the classification is, 0 to 1
 */
public record Operation(
        Segment segment,
        double confidence,
        EvidenceCertainty certainty,
        Output output,
        String evidence) {
    private static final double INFERRED = 0.8;
    private static final double UNVERIFIED = 0.5;
    private static final double VAGUE = 0.6;

    public Operation(Segment segment, double confidence, String evidence) {
        this(segment, confidence, EvidenceCertainty.CONFIRMED, Output.UNKNOWN, evidence);
    }

    public Operation making(Output other) {
        return new Operation(segment, confidence, certainty, other, evidence);
    }

    /** Whether the candidate is only thought to make something of a group, and not known what. */
    boolean isVague(boolean ofGroup) {
        return ofGroup && certainty == EvidenceCertainty.INFERRED;
    }

    /**
     * Confidence that counts: less of what is inferred, above all for a group of segments, or to be
     * verified. Judgements.
     *
     * @param ofGroup whether other segments stand under that of the operation
     */
    public static double counted(double confidence, EvidenceCertainty certainty, boolean ofGroup) {
        return switch (certainty) {
            case CONFIRMED -> confidence;
            case INFERRED -> confidence * INFERRED * (ofGroup ? VAGUE : 1);
            case TO_VERIFY -> confidence * UNVERIFIED;
        };
    }
}
