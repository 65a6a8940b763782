package org.lianzhao.board.referral;

/** Why a referral is not accepted, as the chamber is told. */
public enum DeclineReason {
    CONDITIONS_NOT_MET("条件不符"),
    NOT_NEEDED_NOW("暂不需要"),
    MATERIALS_LACKING("材料不足"),
    OTHER("其他");

    private final String chinese;

    DeclineReason(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
