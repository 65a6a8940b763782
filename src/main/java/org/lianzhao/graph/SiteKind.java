package org.lianzhao.graph;

public enum SiteKind {
    STANDARD_FACTORY,
    INDUSTRIAL_LAND,
    OFFICE,
    WAREHOUSE
}
