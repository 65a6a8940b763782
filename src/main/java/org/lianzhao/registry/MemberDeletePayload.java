package org.lianzhao.registry;

import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.Enterprise;

/** What came of deleting a membership. */
sealed interface MemberDeletePayload {
    /** The enterprise is no member any more; both stay. */
    record MemberDeleted(Chamber chamber, Enterprise enterprise) implements MemberDeletePayload {}
}
