package org.lianzhao.graph;

/** How an investor holds an enterprise. */
public enum InvestmentKind {
    CONTROL,
    MINORITY,
    JOINT_VENTURE,
    INDIRECT
}
