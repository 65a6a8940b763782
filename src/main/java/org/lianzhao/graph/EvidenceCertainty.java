package org.lianzhao.graph;

/** How sure a fact is, whatever its source. */
public enum EvidenceCertainty {
    CONFIRMED,
    INFERRED,
    TO_VERIFY
}
