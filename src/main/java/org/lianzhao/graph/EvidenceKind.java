package org.lianzhao.graph;

/** Kinds of evidence, each the relationship type that carries it. */
public enum EvidenceKind {
    SUPPLY("SUPPLIES"),
    PRODUCT("MAKES"),
    OPERATION("OPERATES_IN"),
    INVESTMENT("INVESTS_IN"),
    LOCATION("LOCATED_IN"),
    PRESENCE("PRESENT_IN"),
    SIGNAL("SHOWED"),
    LABEL("HOLDS"),
    DEMAND("DEMANDS"),
    PARK_FOCUS("FOCUSES_ON"),
    ANCHOR_SERVICE("SERVES"),
    PARTNERSHIP("PARTNERS_WITH"),
    SEGMENT_FLOW("FEEDS"),
    SURVEY("SURVEYED"),
    CHAIN_LEADER("LEADS"),
    INTRODUCTION("INTRODUCED");

    private final String relationship;

    EvidenceKind(String relationship) {
        this.relationship = relationship;
    }

    public String relationship() {
        return relationship;
    }

    static EvidenceKind of(String relationship) {
        for (var kind : values()) {
            if (kind.relationship.equals(relationship)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "No evidence is carried by relationships of type " + relationship);
    }
}
