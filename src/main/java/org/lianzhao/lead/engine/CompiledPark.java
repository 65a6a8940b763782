package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.filter.LeadExclusionRule;
import org.lianzhao.lead.score.Weights;

/**
 * A park's candidates, one slot per prospect (permitted operation, anchor that may buy) of a
 * candidate the hard filters kept, in the order of enterprises. Per feature and slot there is a
 * code that points into the list of the feature's distinct values; code 0 means that the feature
 * does not apply. The supply features share one code. Independent of weights: weights turn the
 * lists of values into lists of micro-points, then ranking is adding look-ups.
 */
public final class CompiledPark {
    /** Features with a code of their own. */
    static final Set<LeadFeature> CODED =
            Collections.unmodifiableSet(
                    EnumSet.complementOf(EnumSet.copyOf(SupplyAnswers.FEATURES)));

    private final ParkProfile profile;
    private final EnterpriseColumns columns;
    private final Map<LeadExclusionRule, List<Integer>> removed;

    /** Enterprise of each slot, as a row of the columns. */
    final int[] row;

    /** Segment of each slot, as a code of the columns. */
    final char[] segment;

    /** Buyer of each slot, as a place among the park's anchors, -1 for none. */
    final byte[] buyer;

    /** Supply features of each slot, as a code of {@link #supplyCodes}. */
    final int[] supply;

    final SupplyCodes supplyCodes;

    private final Map<LeadFeature, Column> features;
    private final RowLocalities localities;
    private final RecentRankings rankings = new RecentRankings();

    CompiledPark(
            ParkProfile profile,
            EnterpriseColumns columns,
            int[] row,
            char[] segment,
            byte[] buyer,
            int[] supply,
            SupplyCodes supplyCodes,
            Map<LeadFeature, Column> features,
            Map<LeadExclusionRule, List<Integer>> removed) {
        this.profile = profile;
        this.columns = columns;
        this.row = row;
        this.segment = segment;
        this.buyer = buyer;
        this.supply = supply;
        this.supplyCodes = supplyCodes;
        this.features = new EnumMap<>(features);
        this.removed = new EnumMap<>(removed);
        this.localities = new RowLocalities(profile, columns);
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

    /** The park's ranking, made anew only where it is none of those asked for last. */
    public LeadRanking ranking(Weights weights, Set<Locality> shown) {
        return rankings.of(this, weights, shown);
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

    /** The first slot of that row or a later one. */
    int firstSlot(int wanted) {
        var low = 0;
        var high = row.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (row[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a row is already. */
    public Locality locality(int row) {
        return localities.of(row);
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

    /** Key of the anchor the slot is for, null where none wants its segment. */
    public @Nullable String buyer(int slot) {
        return buyer[slot] < 0 ? null : profile.anchors().get(buyer[slot]).key();
    }

    Column feature(LeadFeature feature) {
        return Objects.requireNonNull(features.get(feature));
    }

    public int slots() {
        return row.length;
    }

    /** All arrays by slot. */
    List<Object> arrays() {
        var arrays = new ArrayList<Object>(List.of(row, segment, supply));
        features.values().forEach(column -> arrays.add(column.codes));
        return arrays;
    }

    /** Bytes held besides the shared columns. */
    public long bytes() {
        return 11L * row.length
                + supplyCodes.bytes()
                + features.values().stream()
                        .mapToLong(column -> 2L * column.codes.length + 8L * column.values.length)
                        .sum();
    }
}
