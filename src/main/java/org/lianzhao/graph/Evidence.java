package org.lianzhao.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PartialDate;

/**
 * Where one fact of the graph comes from. The key is made from what the relationship connects, so
 * the same fact has the same id in every database.
 *
 * @param observedOn for when the source says it, or null where the source has no date
 * @param compiledOn when it was entered
 * @param path the subject and the object of the fact
 */
public record Evidence(
        String key,
        EvidenceKind kind,
        EvidenceGrade grade,
        EvidenceCertainty certainty,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable PartialDate compiledOn,
        @Nullable String note,
        List<Object> path) {
    public Evidence {
        path = List.copyOf(path);
    }

    public String id() {
        return GlobalId.of("Evidence", key);
    }
}
