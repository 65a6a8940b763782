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

    public Operation(Segment segment, double confidence, String evidence) {
        this(segment, confidence, EvidenceCertainty.CONFIRMED, Output.UNKNOWN, evidence);
    }

    public Operation making(Output other) {
        return new Operation(segment, confidence, certainty, other, evidence);
    }

    /** Confidence that counts: less of what is inferred or to be verified. Judgements. */
    public double counted() {
        return counted(confidence, certainty);
    }

    /** Confidence that counts for a fact of that certainty. */
    public static double counted(double confidence, EvidenceCertainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> confidence;
            case INFERRED -> confidence * INFERRED;
            case TO_VERIFY -> confidence * UNVERIFIED;
        };
    }
}
