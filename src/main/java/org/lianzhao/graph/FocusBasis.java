package org.lianzhao.graph;

/** How it is known that a park focuses on something. */
public enum FocusBasis {
    STATED,
    INFERRED
}
