package org.lianzhao.graph;

/** What an enterprise has at a place. */
public enum PresenceKind {
    HEAD_OFFICE,
    PLANT,
    PROJECT,
    RESEARCH,
    OFFICE
}
