package org.lianzhao.lead.snapshot;

import java.util.List;
import java.util.Map;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.filter.LeadExclusionRule;

/**
 * A park's candidates, one slot per permitted operation of a candidate the hard filters kept, in the order of enterprises.
 * Every code points into a list of distinct feature values; code 0 means that the feature does not apply. Independent of
 * weights: weights turn the lists of values into lists of micro-points, then ranking is adding look-ups.
 *
 * @param row enterprise of each slot
 * @param removed rows each hard filter removed, ascending
 */
public record CompiledPark(
        ParkProfile profile,
        EnterpriseColumns columns,
        int[] row,
        char[] segment,
        Column fit,
        Column gap,
        Column service,
        Column proximity,
        Column reach,
        Column distance,
        Column relocation,
        Column labels,
        Column risk,
        Column relatedness,
        Map<LeadExclusionRule, List<Integer>> removed) {

    /** Codes of one feature by slot, and the distinct values behind them; {@code values[0]} stands for none. */
    public record Column(char[] codes, double[] values) {
        long bytes() {
            return 2L * codes.length + 8L * values.length;
        }
    }

    public int slots() {
        return row.length;
    }

    /** Bytes held besides the shared columns. */
    public long bytes() {
        return 6L * row.length
                + List.of(fit, gap, service, proximity, reach, distance, relocation, labels, risk, relatedness)
                        .stream()
                        .mapToLong(Column::bytes)
                        .sum();
    }
}
