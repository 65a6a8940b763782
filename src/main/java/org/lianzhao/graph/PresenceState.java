package org.lianzhao.graph;

/** How far a presence has come. */
public enum PresenceState {
    OPERATING,
    BUILDING,
    ANNOUNCED,
    CLOSED
}
