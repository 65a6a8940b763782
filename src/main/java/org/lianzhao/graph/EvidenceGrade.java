package org.lianzhao.graph;

public enum EvidenceGrade {
    A,
    B,
    C
}
