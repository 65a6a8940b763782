package org.lianzhao.registry;

import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.MemberConsent;

/** What came of saving a membership. */
sealed interface MemberSavePayload {
    /** The enterprise is a member, with that consent. */
    record MemberSaved(Chamber chamber, Enterprise enterprise, MemberConsent consent)
            implements MemberSavePayload {}
}
