package org.lianzhao.lead.feature;

/** Where an enterprise, or a member of its group, is already, seen from a park. */
public enum Locality {
    OUTSIDE,
    IN_MUNICIPALITY,
    IN_ZONE,
    UNKNOWN;

    /** Whether it is in the municipality, the zone included. */
    public boolean isHere() {
        return this == IN_MUNICIPALITY || this == IN_ZONE;
    }
}
