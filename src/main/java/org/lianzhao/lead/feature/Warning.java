package org.lianzhao.lead.feature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.SignalKind;

/**
 * A published signal about a candidate, good or bad.
 *
 * @param observedOn date as its source has it, empty where it has none
 * @param day last day of that date, null where there is none
 */
public record Warning(
        SignalKind kind,
        String statement,
        String observedOn,
        @Nullable LocalDate day,
        String evidence) {
    boolean isExpansion() {
        return kind == SignalKind.EXPANSION;
    }
}
