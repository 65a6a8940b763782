package org.lianzhao.graph;

/** What a member allows its chamber to tell others. */
public enum MemberConsent {
    PRIVATE("私密"),
    COUNTED("仅计数"),
    SHAREABLE("可分享");

    private final String chinese;

    MemberConsent(String chinese) {
        this.chinese = chinese;
    }

    /** As tables have it. */
    public String chinese() {
        return chinese;
    }
}
