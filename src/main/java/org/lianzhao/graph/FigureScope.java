package org.lianzhao.graph;

public enum FigureScope {
    H1,
    H2,
    FULL_YEAR,
    SINCE_MARCH,
    AS_OF,
    CUMULATIVE,
    TO_YEAR,
    FIVE_YEARS,
    UNDATED
}
