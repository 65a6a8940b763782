package org.lianzhao.graph;

public enum PresenceStatus {
    OPERATING,
    UNDER_CONSTRUCTION,
    SIGNED
}
