package org.lianzhao.lead.feature;

import org.lianzhao.graph.EvidenceCertainty;

/**
 * That one enterprise holds a stake in another.
 *
 * @param investorName the investor's name
 */
public record Stake(
        String investor,
        String investorName,
        String investee,
        Kind kind,
        EvidenceCertainty certainty,
        String evidence) {
    /** What the stake amounts to. */
    public enum Kind {
        CONTROL("控股"),
        JOINT_VENTURE("合资"),
        MINORITY("参股"),
        INDIRECT("间接持股"),
        UNKNOWN("持股");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    /** A confirmed stake of unknown size. */
    public Stake(String investor, String investee, String evidence) {
        this(investor, investor, investee, Kind.UNKNOWN, EvidenceCertainty.CONFIRMED, evidence);
    }

    boolean isControl() {
        return kind == Kind.CONTROL;
    }
}
