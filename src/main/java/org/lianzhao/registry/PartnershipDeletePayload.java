package org.lianzhao.registry;

import org.lianzhao.graph.Chamber;

/** What came of deleting a partnership. */
sealed interface PartnershipDeletePayload {
    /** The partnership is no longer in the graph; the chamber stays. */
    record PartnershipDeleted(Chamber chamber) implements PartnershipDeletePayload {}
}
