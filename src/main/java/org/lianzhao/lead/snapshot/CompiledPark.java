package org.lianzhao.lead.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.filter.LeadExclusionRule;

/**
 * A park's candidates, one slot per permitted operation of a candidate the hard filters kept, in
 * the order of enterprises. Per feature and slot there is a code that points into the list of the
 * feature's distinct values; code 0 means that the feature does not apply. Independent of weights:
 * weights turn the lists of values into lists of micro-points, then ranking is adding look-ups.
 */
public final class CompiledPark {
    private final ParkProfile profile;
    private final EnterpriseColumns columns;
    private final Map<LeadExclusionRule, List<Integer>> removed;

    /** Enterprise of each slot, as a row of the columns. */
    final int[] row;

    /** Segment of each slot, as a code of the columns. */
    final char[] segment;

    private final Map<LeadFeature, Column> features;

    CompiledPark(
            ParkProfile profile,
            EnterpriseColumns columns,
            int[] row,
            char[] segment,
            Map<LeadFeature, Column> features,
            Map<LeadExclusionRule, List<Integer>> removed) {
        this.profile = profile;
        this.columns = columns;
        this.row = row;
        this.segment = segment;
        this.features = new EnumMap<>(features);
        this.removed = new EnumMap<>(removed);
    }

    /**
     * Codes of one feature by slot, and the distinct values behind them; {@code values[0]} stands
     * for none.
     */
    static final class Column {
        final char[] codes;
        final double[] values;

        Column(char[] codes, double[] values) {
            this.codes = codes;
            this.values = values;
        }
    }

    public ParkProfile profile() {
        return profile;
    }

    public EnterpriseColumns columns() {
        return columns;
    }

    /** Rows each hard filter removed, ascending. */
    public Map<LeadExclusionRule, List<Integer>> removed() {
        return removed;
    }

    public int row(int slot) {
        return row[slot];
    }

    /** Code of the slot's segment in the columns. */
    public int segment(int slot) {
        return segment[slot];
    }

    public String segmentCode(int slot) {
        return columns.segmentCodes.get(segment[slot]);
    }

    Column feature(LeadFeature feature) {
        return Objects.requireNonNull(features.get(feature));
    }

    public int slots() {
        return row.length;
    }

    /** All arrays by slot. */
    List<Object> arrays() {
        var arrays = new ArrayList<Object>(List.of(row, segment));
        features.values().forEach(column -> arrays.add(column.codes));
        return arrays;
    }

    /** Bytes held besides the shared columns. */
    public long bytes() {
        return 6L * row.length
                + features.values().stream()
                        .mapToLong(column -> 2L * column.codes.length + 8L * column.values.length)
                        .sum();
    }
}
