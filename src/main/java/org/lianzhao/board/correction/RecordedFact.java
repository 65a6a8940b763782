package org.lianzhao.board.correction;

import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PartialDate;

/**
 * A stored fact about an enterprise, as it is told to it.
 *
 * @param key of its evidence
 * @param statement one Chinese sentence about the enterprise
 */
record RecordedFact(
        String key,
        EvidenceKind kind,
        String statement,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable PartialDate compiledOn) {
    public String id() {
        return GlobalId.of("Evidence", key);
    }
}
