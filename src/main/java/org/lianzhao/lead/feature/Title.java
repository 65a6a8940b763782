package org.lianzhao.lead.feature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.LabelType;

/** A title a candidate holds; null validity means that no source states an end. */
public record Title(LabelType type, @Nullable LocalDate validUntil, String evidence) {
    boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
