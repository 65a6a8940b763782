package org.lianzhao.registry;

import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.Park;

/** What came of saving a focus. */
sealed interface FocusSavePayload {
    /** The focus is in the graph, as stated. */
    record FocusSaved(Park park, Evidence evidence) implements FocusSavePayload {}
}
