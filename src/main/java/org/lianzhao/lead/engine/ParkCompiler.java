package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.filter.CandidateTraits;
import org.lianzhao.lead.filter.HardFilters;
import org.lianzhao.lead.filter.LeadExclusionRule;

/**
 * Compiles a park: leaves out who is no candidate or removed by a hard filter, and asks for the
 * features of the others by distinct input (segment, region, set of titles …) instead of by
 * enterprise.
 */
public final class ParkCompiler {
    /** A park looks for few of all enterprises; how many shows. */
    private static final int SLOTS_AT_FIRST = 1_024;

    private final ParkProfile park;
    private final EnterpriseColumns columns;
    private final @Nullable Segment[] segments;
    private final boolean[] isMaker;
    private final boolean[] isAdmitted;
    private final SlotWriter slots;
    private final Map<LeadExclusionRule, List<Integer>> removed =
            new EnumMap<>(LeadExclusionRule.class);
    private final Map<CandidateTraits, Optional<LeadExclusionRule>> rules = new HashMap<>();
    private final FeatureCodes codes;
    private final int[][] buyersOfSegment;

    private ParkCompiler(
            ParkProfile park,
            EnterpriseColumns columns,
            Map<String, Place> regions,
            SlotWriter slots,
            @Nullable KeptSupply kept) {
        this.park = park;
        this.columns = columns;
        @Nullable Place[] places =
                columns.regionCodes.stream().map(regions::get).toArray(Place[]::new);
        this.segments =
                columns.segmentCodes.stream()
                        .map(code -> park.segments().get(code))
                        .toArray(Segment[]::new);
        this.buyersOfSegment = new int[segments.length][];
        this.isMaker = new boolean[segments.length];
        this.isAdmitted = new boolean[segments.length];
        for (var i = 0; i < segments.length; i++) {
            var segment = segments[i];
            isMaker[i] = segment != null && park.makerSegments().contains(segment.code());
            isAdmitted[i] = segment != null && park.permits(new Operation(segment, 1, ""));
        }
        this.slots = slots;
        this.codes = new FeatureCodes(park, columns, places, segments, slots, kept);
    }

    /**
     * Compiles the park over those columns.
     *
     * @param regions where each region lies, by GB/T 2260 code
     */
    public static CompiledPark compile(
            ParkProfile park, EnterpriseColumns columns, Map<String, Place> regions) {
        return new ParkCompiler(park, columns, regions, new SlotWriter(SLOTS_AT_FIRST), null)
                .compile();
    }

    /**
     * Compiles the park again after some enterprises changed, none of which belongs to the market:
     * what the others supply is kept.
     *
     * @param park the park compiled last, with the local suppliers there are now; where the same
     *     ones count, nothing changes for others
     * @param columns made of the columns of {@code last} by replacing the changed enterprises
     */
    public static CompiledPark recompile(
            CompiledPark last,
            ParkProfile park,
            EnterpriseColumns columns,
            Map<String, Place> regions,
            Set<String> changed) {
        if (last.supplyCodes.isWorn()) {
            return compile(park, columns, regions);
        }
        if (park.countsTheSameLocally(last.profile())) {
            return new ParkCompiler(
                            park,
                            columns,
                            regions,
                            new SlotWriter(last),
                            KeptSupply.codesOf(last, columns))
                    .splice(last, changed);
        }
        return new ParkCompiler(
                        park,
                        columns,
                        regions,
                        new SlotWriter(last.slots()),
                        new KeptSupply(last, columns, changed))
                .compile();
    }

    /** The park as it was, with the slots of the changed enterprises replaced. */
    private CompiledPark splice(CompiledPark last, Set<String> changed) {
        var before = last.columns();
        var copied = 0;
        var moved = 0;
        for (var key : new TreeSet<>(changed)) {
            var found = before.row(key);
            var row = found < 0 ? -found - 1 : found;
            var first = last.firstSlot(row);
            slots.copy(last, copied, first, moved);
            copied = found < 0 ? first : last.firstSlot(row + 1);
            var now = columns.row(key);
            if (now >= 0) {
                addRow(now);
            }
            moved += (now >= 0 ? 1 : 0) - (found >= 0 ? 1 : 0);
        }
        slots.copy(last, copied, last.slots(), moved);
        last.removed().forEach((rule, rows) -> keepRemoved(rule, rows, before, changed));
        removed.values().forEach(Collections::sort);
        return slots.finish(park, columns, codes.supplyCodes(), removed);
    }

    private void keepRemoved(
            LeadExclusionRule rule,
            List<Integer> rows,
            EnterpriseColumns before,
            Set<String> changed) {
        for (var row : rows) {
            var key = before.key(row);
            if (!changed.contains(key)) {
                removed.computeIfAbsent(rule, r -> new ArrayList<>()).add(columns.row(key));
            }
        }
    }

    private CompiledPark compile() {
        for (var row = 0; row < columns.size(); row++) {
            addRow(row);
        }
        return slots.finish(park, columns, codes.supplyCodes(), removed);
    }

    private void addRow(int row) {
        if (!isCandidate(row)) {
            return;
        }
        exclusion(row)
                .ifPresentOrElse(
                        rule -> removed.computeIfAbsent(rule, r -> new ArrayList<>()).add(row),
                        () -> addSlots(row));
    }

    /** Whether the enterprise operates in a focus chain of the park. */
    private boolean isCandidate(int row) {
        for (var operation = columns.operationStart[row];
                operation < columns.operationStart[row + 1];
                operation++) {
            if (segments[columns.operationSegment[operation]] != null) {
                return true;
            }
        }
        return false;
    }

    private Optional<LeadExclusionRule> exclusion(int row) {
        var maker = true;
        var admitted = false;
        for (var operation = columns.operationStart[row];
                operation < columns.operationStart[row + 1];
                operation++) {
            var segment = columns.operationSegment[operation];
            if (segments[segment] != null) {
                maker &= isMaker[segment];
                admitted |= isAdmitted[segment];
            }
        }
        var present = columns.presenceSets.get(columns.presences[row]).contains(park.zone());
        var warnings = columns.warningSets.get(columns.warnings[row]);
        var nature = columns.natureKinds.get(columns.natures[row]);
        return rules.computeIfAbsent(
                new CandidateTraits(
                        maker, present, warnings, admitted, nature.kind(), nature.ofAnchor()),
                HardFilters::rule);
    }

    private void addSlots(int row) {
        for (var operation = columns.operationStart[row];
                operation < columns.operationStart[row + 1];
                operation++) {
            if (isAdmitted[columns.operationSegment[operation]]) {
                addSlots(row, operation);
            }
        }
    }

    /**
     * One slot per buyer of the operation; those for whom nothing differs from an earlier one are
     * left out.
     */
    private void addSlots(int row, int operation) {
        var segment = columns.operationSegment[operation];
        var first = slots.size();
        for (var buyer : buyers(segment)) {
            var supply = codes.supply(row, segment, buyer);
            if (slots.hasSupply(first, supply)) {
                continue;
            }
            slots.begin(row, segment, buyer, supply);
            codes.put(row, operation);
        }
    }

    /** Places among the park's anchors of those that want the segment; -1 alone where none does. */
    private int[] buyers(char segment) {
        var found = buyersOfSegment[segment];
        if (found == null) {
            var operation = new Operation(Objects.requireNonNull(segments[segment]), 1, "");
            found =
                    park.prospects(operation).stream()
                            .mapToInt(prospect -> park.anchors().indexOf(prospect.buyer()))
                            .toArray();
            buyersOfSegment[segment] = found;
        }
        return found;
    }
}
