package org.lianzhao.graph;

/** How two words of a search belong together. */
enum SearchRelation {
    /** Either is the other. */
    SAME,
    /** The second is a kind of the first, so whoever asks for the first means it too. */
    INCLUDES,
    /** The second holds the signs of the first and is something else, as 充电机 is no 电机. */
    COMPOUND
}
