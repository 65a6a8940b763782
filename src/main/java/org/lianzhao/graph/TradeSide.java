package org.lianzhao.graph;

/** Which end of the supply relation is asked for. */
enum TradeSide {
    CUSTOMERS,
    SUPPLIERS
}
