package org.lianzhao.graph;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * A figure a source prints about a zone or park, with the scope that decides what it may be
 * compared with.
 */
public record Figure(
        String key,
        FigureIndicator indicator,
        String printedTerm,
        @Nullable BigDecimal value,
        FigureBound bound,
        FigureUnit unit,
        FigureScope scope,
        @Nullable String period,
        FigureKind kind,
        String citation,
        BigDecimal ownerConfidence,
        List<Park> alternativeOwners,
        @Nullable String note) {
    public Figure {
        alternativeOwners = List.copyOf(alternativeOwners);
    }

    public String id() {
        return GlobalId.of("Figure", key);
    }
}
