package org.lianzhao.registry;

import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.Evidence;

/** What came of saving a partnership. */
sealed interface PartnershipSavePayload {
    /** The partnership is in the graph. */
    record PartnershipSaved(Chamber chamber, Evidence evidence) implements PartnershipSavePayload {}
}
