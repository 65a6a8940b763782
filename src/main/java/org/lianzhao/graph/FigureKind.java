package org.lianzhao.graph;

public enum FigureKind {
    ACTUAL,
    TARGET,
    FORECAST
}
