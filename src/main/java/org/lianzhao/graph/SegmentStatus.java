package org.lianzhao.graph;

public enum SegmentStatus {
    LISTED,
    DERIVED
}
