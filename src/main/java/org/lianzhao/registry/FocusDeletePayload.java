package org.lianzhao.registry;

import org.lianzhao.graph.Park;

/** What came of deleting a focus. */
sealed interface FocusDeletePayload {
    /** The park no longer has that focus. */
    record FocusDeleted(Park park) implements FocusDeletePayload {}
}
