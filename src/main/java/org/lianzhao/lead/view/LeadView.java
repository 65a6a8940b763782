package org.lianzhao.lead.view;

import java.time.OffsetDateTime;
import org.lianzhao.platform.GlobalId;

/**
 * A park's list of leads as somebody filtered it.
 *
 * @param search what stands behind the {@code ?} of the list's address on the page, perhaps nothing
 */
record LeadView(String key, String parkCode, String name, String search, OffsetDateTime savedAt) {
    static final String TYPE = "LeadView";

    public String id() {
        return GlobalId.of(TYPE, key);
    }
}
