package org.lianzhao.lead.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;

/**
 * What the ranking needs to know of one enterprise.
 *
 * @param region code of GB/T 2260, null where unknown
 * @param confidences confidence of each operation, by segment code
 * @param titles last day of validity by title, absent where no source states an end
 * @param zones codes of the zones it is present in
 */
public record EnterpriseRow(
        String key,
        String name,
        @Nullable String region,
        Map<String, Double> confidences,
        List<TitleTerm> titles,
        List<SignalKind> warnings,
        List<String> zones) {
    public EnterpriseRow {
        confidences = Map.copyOf(confidences);
        titles = titles.stream().distinct().sorted(TitleTerm.ORDER).toList();
        warnings = warnings.stream().distinct().sorted().toList();
        zones = zones.stream().distinct().sorted().toList();
    }

    /** A title and its last day; null means that no source states an end. */
    public record TitleTerm(LabelType type, @Nullable LocalDate until) {
        static final java.util.Comparator<TitleTerm> ORDER =
                java.util.Comparator.comparing(TitleTerm::type)
                        .thenComparing(term -> String.valueOf(term.until()));
    }
}
