package org.lianzhao.lead.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.filter.LeadExclusionRule;

/** Collects the slots of a park while it is compiled. */
final class SlotWriter {
    private static final double NONE = Double.NaN;

    private int[] row;
    private char[] segment;
    private byte[] buyer;
    private int[] supply;
    private int slots;
    private final Map<LeadFeature, char[]> codes = new EnumMap<>(LeadFeature.class);
    private final Map<LeadFeature, Dictionary<Double>> values = new EnumMap<>(LeadFeature.class);

    SlotWriter(int expected) {
        row = new int[expected];
        segment = new char[expected];
        buyer = new byte[expected];
        supply = new int[expected];
        for (var feature : CompiledPark.CODED) {
            codes.put(feature, new char[expected]);
            values.put(feature, new Dictionary<>(List.of(NONE)));
        }
    }

    /** Begins without slots, but with the values a park has, so that its slots can be copied. */
    SlotWriter(CompiledPark from) {
        this(from.slots() + 16);
        for (var feature : CompiledPark.CODED) {
            var known = from.feature(feature).values;
            values.put(feature, new Dictionary<>(Arrays.stream(known).boxed().toList()));
        }
    }

    /** Copies slots from the first to before the last, their rows moved by so many. */
    void copy(CompiledPark from, int first, int last, int moved) {
        var count = last - first;
        reserve(slots + count);
        for (var i = 0; i < count; i++) {
            row[slots + i] = from.row[first + i] + moved;
        }
        System.arraycopy(from.segment, first, segment, slots, count);
        System.arraycopy(from.buyer, first, buyer, slots, count);
        System.arraycopy(from.supply, first, supply, slots, count);
        codes.forEach((feature, column) ->
                System.arraycopy(from.feature(feature).codes, first, column, slots, count));
        slots += count;
    }

    private void reserve(int needed) {
        if (needed > row.length) {
            var capacity = Math.max(needed, Math.max(16, slots * 2));
            row = Arrays.copyOf(row, capacity);
            segment = Arrays.copyOf(segment, capacity);
            buyer = Arrays.copyOf(buyer, capacity);
            supply = Arrays.copyOf(supply, capacity);
            codes.replaceAll((feature, column) -> Arrays.copyOf(column, capacity));
        }
    }

    /** Code of a feature's value; equal values share one. */
    char code(LeadFeature feature, double value) {
        return Objects.requireNonNull(values.get(feature)).code(value);
    }

    int size() {
        return slots;
    }

    /** Whether a slot from the first one on has these supply features. */
    boolean hasSupply(int first, int code) {
        for (var slot = first; slot < slots; slot++) {
            if (supply[slot] == code) {
                return true;
            }
        }
        return false;
    }

    void begin(int rowOfSlot, char segmentOfSlot, int buyerOfSlot, int supplyOfSlot) {
        reserve(slots + 1);
        row[slots] = rowOfSlot;
        segment[slots] = segmentOfSlot;
        buyer[slots] = (byte) buyerOfSlot;
        supply[slots] = supplyOfSlot;
        slots++;
    }

    /** Sets a feature's code for the slot begun last. */
    void put(LeadFeature feature, char code) {
        Objects.requireNonNull(codes.get(feature))[slots - 1] = code;
    }

    CompiledPark finish(
            ParkProfile park,
            EnterpriseColumns columns,
            SupplyCodes supplyCodes,
            Map<LeadExclusionRule, List<Integer>> removed) {
        var features = new EnumMap<LeadFeature, CompiledPark.Column>(LeadFeature.class);
        for (var feature : CompiledPark.CODED) {
            features.put(feature, column(feature));
        }
        return new CompiledPark(
                park,
                columns,
                Arrays.copyOf(row, slots),
                Arrays.copyOf(segment, slots),
                Arrays.copyOf(buyer, slots),
                Arrays.copyOf(supply, slots),
                supplyCodes,
                features,
                removed);
    }

    private CompiledPark.Column column(LeadFeature feature) {
        return new CompiledPark.Column(
                Arrays.copyOf(Objects.requireNonNull(codes.get(feature)), slots),
                Objects.requireNonNull(values.get(feature)).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }
}
