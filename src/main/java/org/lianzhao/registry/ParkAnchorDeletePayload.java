package org.lianzhao.registry;

import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.Park;

/** What came of taking an anchor from a park. */
sealed interface ParkAnchorDeletePayload {
    /** The park no longer serves it; it stays an anchor. */
    record ParkAnchorDeleted(Park park, AnchorEnterprise anchor)
            implements ParkAnchorDeletePayload {}
}
