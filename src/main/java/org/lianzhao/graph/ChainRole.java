package org.lianzhao.graph;

/** What a chain is to the zone: a leading industry of “3+2”, or a direction outside it. */
public enum ChainRole {
    LEADING,
    STATED
}
