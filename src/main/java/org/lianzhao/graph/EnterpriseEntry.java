package org.lianzhao.graph;

import org.lianzhao.platform.Viewer;

/**
 * Where the database enters a list of enterprises: the condition that leaves least to look at. What
 * else was asked is then a condition on what it finds there.
 */
enum EnterpriseEntry {
    TEXT,
    /** The members of the chamber that asks. */
    CHAMBER,
    SEGMENT,
    REGION,
    LABEL,
    CHAIN,
    /** All enterprises, in the order of an index. */
    ALL;

    static EnterpriseEntry of(EnterpriseFilter filter, Viewer viewer) {
        if (filter.text() != null) {
            return TEXT;
        }
        if (viewer.chamber() != null) {
            return CHAMBER;
        }
        if (filter.segment() != null) {
            return SEGMENT;
        }
        if (filter.region() != null) {
            return REGION;
        }
        if (filter.label() != null) {
            return LABEL;
        }
        return filter.chain() == null ? ALL : CHAIN;
    }
}
