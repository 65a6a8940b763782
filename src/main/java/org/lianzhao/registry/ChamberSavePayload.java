package org.lianzhao.registry;

import org.lianzhao.graph.Chamber;

/** What came of saving a chamber. */
sealed interface ChamberSavePayload {
    /** The chamber is in the graph. */
    record ChamberSaved(Chamber chamber) implements ChamberSavePayload {}

    /** Refusal: another chamber has that name. */
    record ChamberNameTaken(Chamber chamber) implements ChamberSavePayload {
        public String message() {
            return "已有名为“%s”的商会（编号 %s），请核对是否同一家".formatted(chamber.name(), chamber.key());
        }
    }
}
