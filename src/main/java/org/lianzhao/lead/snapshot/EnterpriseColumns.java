package org.lianzhao.lead.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.snapshot.EnterpriseRow.TitleTerm;

/**
 * All enterprises that operate in some segment, in the order of their keys, as immutable columns. A
 * row's operations are the slots {@code operationStart[row]} to {@code operationStart[row + 1]}.
 *
 * <p>Besides keys and names a row takes 4 + 4 × 2 bytes and 4 bytes per operation.
 */
public final class EnterpriseColumns {
    static final String UNKNOWN_REGION = "";

    final String[] keys;
    final String[] names;
    final int[] operationStart;
    final char[] operationSegment;
    final char[] operationConfidence;
    final char[] region;
    final char[] titles;
    final char[] warnings;
    final char[] zones;

    final List<String> segmentCodes;
    final List<Double> confidenceValues;
    final List<String> regionCodes;
    final List<List<TitleTerm>> titleSets;
    final List<List<SignalKind>> warningSets;
    final List<List<String>> zoneSets;

    private EnterpriseColumns(Builder b) {
        keys = b.keys.toArray(String[]::new);
        names = b.names.toArray(String[]::new);
        operationStart = Arrays.copyOf(b.operationStart, keys.length + 1);
        operationSegment = Arrays.copyOf(b.operationSegment, b.operations);
        operationConfidence = Arrays.copyOf(b.operationConfidence, b.operations);
        region = Arrays.copyOf(b.region, keys.length);
        titles = Arrays.copyOf(b.titles, keys.length);
        warnings = Arrays.copyOf(b.warnings, keys.length);
        zones = Arrays.copyOf(b.zones, keys.length);
        segmentCodes = List.copyOf(b.segmentDictionary.values());
        confidenceValues = List.copyOf(b.confidenceDictionary.values());
        regionCodes = List.copyOf(b.regionDictionary.values());
        titleSets = List.copyOf(b.titleDictionary.values());
        warningSets = List.copyOf(b.warningDictionary.values());
        zoneSets = List.copyOf(b.zoneDictionary.values());
    }

    /** Columns of rows that come in ascending order of their keys. */
    public static EnterpriseColumns of(Iterator<EnterpriseRow> rows) {
        var builder = new Builder();
        rows.forEachRemaining(builder::add);
        return new EnterpriseColumns(builder);
    }

    public int size() {
        return keys.length;
    }

    public String key(int row) {
        return keys[row];
    }

    public String name(int row) {
        return names[row];
    }

    /** Code of the row's region, an index into what {@link #regions} answers. */
    public int region(int row) {
        return region[row];
    }

    /**
     * For every region code whether its GB/T 2260 code, null for the unknown region, meets the
     * condition.
     */
    public boolean[] regions(Predicate<@Nullable String> condition) {
        var met = new boolean[regionCodes.size()];
        for (var i = 0; i < met.length; i++) {
            var adcode = regionCodes.get(i);
            met[i] = condition.test(adcode.equals(UNKNOWN_REGION) ? null : adcode);
        }
        return met;
    }

    /** For every segment code whether the segment meets the condition. */
    public boolean[] segments(Predicate<String> condition) {
        var met = new boolean[segmentCodes.size()];
        for (var i = 0; i < met.length; i++) {
            met[i] = condition.test(segmentCodes.get(i));
        }
        return met;
    }

    /** Row of the enterprise with that key, or a negative number. */
    public int row(String key) {
        return Arrays.binarySearch(keys, key);
    }

    /**
     * Columns in which these enterprises are replaced: those without a new row are gone. O(n)
     * copying, no parsing.
     */
    public EnterpriseColumns with(Set<String> changed, Collection<EnterpriseRow> now) {
        var touched = new TreeMap<String, Optional<EnterpriseRow>>();
        changed.forEach(key -> touched.put(key, Optional.empty()));
        now.forEach(row -> touched.put(row.key(), Optional.of(row)));
        var builder = new Builder(this, size() + touched.size());
        var copied = 0;
        for (var entry : touched.entrySet()) {
            var found = row(entry.getKey());
            var next = found < 0 ? -found - 1 : found;
            builder.copy(this, copied, next);
            entry.getValue().ifPresent(builder::add);
            copied = found < 0 ? next : next + 1;
        }
        builder.copy(this, copied, size());
        return new EnterpriseColumns(builder);
    }

    /** Bytes held per enterprise besides keys and names. */
    public double bytesPerEnterprise() {
        var bytes = 4L * operationStart.length + 4L * operationSegment.length + 8L * size();
        return (double) bytes / Math.max(1, size());
    }

    private static final class Builder {
        private final List<String> keys;
        private final List<String> names;
        private int[] operationStart;
        private char[] operationSegment;
        private char[] operationConfidence;
        private char[] region;
        private char[] titles;
        private char[] warnings;
        private char[] zones;
        private int operations;

        private final Dictionary<String> segmentDictionary;
        private final Dictionary<Double> confidenceDictionary;
        private final Dictionary<String> regionDictionary;
        private final Dictionary<List<TitleTerm>> titleDictionary;
        private final Dictionary<List<SignalKind>> warningDictionary;
        private final Dictionary<List<String>> zoneDictionary;

        Builder() {
            this(
                    16,
                    new Dictionary<>(List.of()),
                    new Dictionary<>(List.of()),
                    new Dictionary<>(List.of(UNKNOWN_REGION)),
                    new Dictionary<>(List.of(List.of())),
                    new Dictionary<>(List.of(List.of())),
                    new Dictionary<>(List.of(List.of())));
        }

        /**
         * Starts with the codes of existing columns, so that their rows can be copied as they are.
         */
        Builder(EnterpriseColumns from, int expected) {
            this(
                    expected,
                    new Dictionary<>(from.segmentCodes),
                    new Dictionary<>(from.confidenceValues),
                    new Dictionary<>(from.regionCodes),
                    new Dictionary<>(from.titleSets),
                    new Dictionary<>(from.warningSets),
                    new Dictionary<>(from.zoneSets));
        }

        private Builder(
                int expected,
                Dictionary<String> segments,
                Dictionary<Double> confidences,
                Dictionary<String> regions,
                Dictionary<List<TitleTerm>> titleSets,
                Dictionary<List<SignalKind>> warningSets,
                Dictionary<List<String>> zoneSets) {
            segmentDictionary = segments;
            confidenceDictionary = confidences;
            regionDictionary = regions;
            titleDictionary = titleSets;
            warningDictionary = warningSets;
            zoneDictionary = zoneSets;
            keys = new ArrayList<>(expected);
            names = new ArrayList<>(expected);
            operationStart = new int[expected + 1];
            operationSegment = new char[expected * 2];
            operationConfidence = new char[expected * 2];
            region = new char[expected];
            titles = new char[expected];
            warnings = new char[expected];
            zones = new char[expected];
        }

        void add(EnterpriseRow row) {
            if (!keys.isEmpty() && keys.getLast().compareTo(row.key()) >= 0) {
                throw new IllegalArgumentException(
                        "Rows must ascend by key: " + keys.getLast() + ", " + row.key());
            }
            begin(row.key(), row.name());
            new TreeMap<>(row.confidences())
                    .forEach((segment, confidence) ->
                            operation(
                                    segmentDictionary.code(segment),
                                    confidenceDictionary.code(confidence)));
            end(
                    regionDictionary.code(row.region() == null ? UNKNOWN_REGION : row.region()),
                    titleDictionary.code(row.titles()),
                    warningDictionary.code(row.warnings()),
                    zoneDictionary.code(row.zones()));
        }

        /** Copies rows from the first to before the last. */
        void copy(EnterpriseColumns from, int first, int last) {
            var row = keys.size();
            var count = last - first;
            keys.addAll(Arrays.asList(from.keys).subList(first, last));
            names.addAll(Arrays.asList(from.names).subList(first, last));
            reserve(keys.size());
            System.arraycopy(from.region, first, region, row, count);
            System.arraycopy(from.titles, first, titles, row, count);
            System.arraycopy(from.warnings, first, warnings, row, count);
            System.arraycopy(from.zones, first, zones, row, count);
            var slot = from.operationStart[first];
            var slots = from.operationStart[last] - slot;
            reserveOperations(operations + slots);
            System.arraycopy(from.operationSegment, slot, operationSegment, operations, slots);
            System.arraycopy(
                    from.operationConfidence, slot, operationConfidence, operations, slots);
            for (var i = 1; i <= count; i++) {
                operationStart[row + i] = operations + from.operationStart[first + i] - slot;
            }
            operations += slots;
        }

        private void begin(String key, String name) {
            keys.add(key);
            names.add(name);
            reserve(keys.size());
        }

        private void reserve(int rows) {
            if (rows > region.length) {
                var capacity = Math.max(rows, region.length * 2);
                operationStart = Arrays.copyOf(operationStart, capacity + 1);
                region = Arrays.copyOf(region, capacity);
                titles = Arrays.copyOf(titles, capacity);
                warnings = Arrays.copyOf(warnings, capacity);
                zones = Arrays.copyOf(zones, capacity);
            }
        }

        private void operation(char segment, char confidence) {
            reserveOperations(operations + 1);
            operationSegment[operations] = segment;
            operationConfidence[operations] = confidence;
            operations++;
        }

        private void reserveOperations(int slots) {
            if (slots > operationSegment.length) {
                var capacity = Math.max(slots, operationSegment.length * 2);
                operationSegment = Arrays.copyOf(operationSegment, capacity);
                operationConfidence = Arrays.copyOf(operationConfidence, capacity);
            }
        }

        private void end(char regionCode, char titleSet, char warningSet, char zoneSet) {
            var row = keys.size() - 1;
            region[row] = regionCode;
            titles[row] = titleSet;
            warnings[row] = warningSet;
            zones[row] = zoneSet;
            operationStart[row + 1] = operations;
        }
    }

    /** Confidence of each operation of a row, by segment code. */
    Map<String, Double> confidences(int row) {
        var confidences = new TreeMap<String, Double>();
        for (var slot = operationStart[row]; slot < operationStart[row + 1]; slot++) {
            confidences.put(
                    segmentCodes.get(operationSegment[slot]),
                    confidenceValues.get(operationConfidence[slot]));
        }
        return confidences;
    }
}
