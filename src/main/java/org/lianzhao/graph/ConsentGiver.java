package org.lianzhao.graph;

/** In what role somebody gave a member's consent: who it was by name is not kept. */
public enum ConsentGiver {
    LEGAL_REPRESENTATIVE("法定代表人"),
    MANAGEMENT("企业负责人"),
    AUTHORISED_STAFF("授权经办人");

    private final String chinese;

    ConsentGiver(String chinese) {
        this.chinese = chinese;
    }

    /** As tables have it. */
    public String chinese() {
        return chinese;
    }
}
