package org.lianzhao.graph;

public enum FigureBound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT
}
