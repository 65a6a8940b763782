package org.lianzhao.intake;

import java.util.List;

/** What a column may refer to: keys that stand in the same import or in the graph already. */
enum Reference {
    REGION("region of GB/T 2260"),
    ZONE("zone"),
    PARK("park"),
    PLACE("park or zone"),
    LOCATION("park, zone or region of GB/T 2260"),
    CHAIN("industry chain"),
    SEGMENT("chain segment"),
    DIRECTION("industry chain or chain segment"),
    ENTERPRISE("enterprise"),
    ANCHOR("anchor enterprise");

    private final String noun;

    Reference(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }

    /** The references a key of this kind satisfies. */
    List<Reference> satisfied() {
        return switch (this) {
            case PARK, ZONE -> List.of(this, PLACE, LOCATION);
            case REGION -> List.of(this, LOCATION);
            case CHAIN, SEGMENT -> List.of(this, DIRECTION);
            case PLACE, LOCATION, DIRECTION, ENTERPRISE, ANCHOR -> List.of(this);
        };
    }
}
