package org.lianzhao.graph;

/** What an enterprise is in the chains. */
public enum EnterpriseKind {
    MAKER,
    VEHICLE_MAKER,
    DEALER,
    SERVICE,
    MEDIA,
    UTILITY,
    INSTITUTE
}
