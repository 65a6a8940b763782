package org.lianzhao.graph;

public enum ChainPosition {
    WHOLE,
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM
}
