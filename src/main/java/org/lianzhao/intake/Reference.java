package org.lianzhao.intake;

import java.util.List;

/** What a column may refer to: keys that stand in the same import or in the graph already. */
enum Reference {
    REGION("region of GB/T 2260"),
    ZONE("zone"),
    PARK("park"),
    PLACE("park or zone"),
    CHAIN("industry chain"),
    SEGMENT("chain segment"),
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
        return this == PARK || this == ZONE ? List.of(this, PLACE) : List.of(this);
    }
}
