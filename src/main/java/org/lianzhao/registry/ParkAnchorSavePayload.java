package org.lianzhao.registry;

import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.Park;

/** What came of saving an anchor of a park. */
sealed interface ParkAnchorSavePayload {
    /** The park serves the anchor. */
    record ParkAnchorSaved(Park park, AnchorEnterprise anchor, Evidence evidence)
            implements ParkAnchorSavePayload {}

    /** Refusal: the enterprise is no anchor yet, and nobody said what to call it. */
    record AnchorShortNameMissing(Enterprise enterprise) implements ParkAnchorSavePayload {
        public String message() {
            return "“%s”还不是链主企业，请填写简称后再保存".formatted(enterprise.name());
        }
    }
}
