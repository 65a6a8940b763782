package org.lianzhao.lead.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;

/**
 * What the ranking needs to know of one enterprise.
 *
 * @param region code of GB/T 2260, with {@link #TO_VERIFY} behind it where it is to be verified;
 *     null where unknown
 * @param operations by segment code
 * @param titles last day of validity by title, absent where no source states an end
 * @param presences codes of the zones, and first two digits of the regions, where it or a member of
 *     its group is
 * @param expansion last day of the date of the latest news of an expansion, null where there is
 *     none
 * @param group key of the enterprise at the head of its group, null where it is alone
 */
public record EnterpriseRow(
        String key,
        String name,
        @Nullable String region,
        Map<String, OperationTerm> operations,
        List<TitleTerm> titles,
        List<SignalKind> warnings,
        List<String> presences,
        @Nullable LocalDate expansion,
        Nature nature,
        @Nullable String group) {
    /** What a region that is to be verified ends with, so that it counts as a place of its own. */
    public static final String TO_VERIFY = "?";

    public EnterpriseRow {
        operations = Map.copyOf(operations);
        titles = ordered(titles, TitleTerm.ORDER);
        warnings = ordered(warnings, Comparator.naturalOrder());
        presences = ordered(presences, Comparator.naturalOrder());
    }

    /** Each once; nearly all enterprises have none or one, which is in order as it is. */
    private static <T> List<T> ordered(List<T> values, Comparator<? super T> order) {
        return values.size() < 2
                ? List.copyOf(values)
                : values.stream().distinct().sorted(order).toList();
    }

    /**
     * What it does in a segment.
     *
     * @param confidence that counts, 0 to 1
     */
    public record OperationTerm(double confidence, OutputTerm output) {}

    /** How many of its known products are of the segment, and how many there are in all. */
    public record OutputTerm(int products, int all) {
        static final OutputTerm UNKNOWN = new OutputTerm(0, 0);
    }

    /** A title and its last day; null means that no source states an end. */
    public record TitleTerm(LabelType type, @Nullable LocalDate until) {
        static final Comparator<TitleTerm> ORDER =
                Comparator.comparing(TitleTerm::type)
                        .thenComparing(term -> String.valueOf(term.until()));
    }

    /** What it is, and whether it is an anchor or controlled by one. */
    public record Nature(EnterpriseKind kind, boolean ofAnchor) {
        public static final Nature MAKER = new Nature(EnterpriseKind.MAKER, false);
    }
}
