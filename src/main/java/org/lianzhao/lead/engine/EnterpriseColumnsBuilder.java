package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;

/**
 * Collects rows by ascending key, new ones or those of existing columns, for {@link
 * EnterpriseColumns}.
 */
final class EnterpriseColumnsBuilder {
    final List<String> keys;
    final List<String> names;
    int[] operationStart;
    char[] operationSegment;
    char[] operationConfidence;
    char[] region;
    char[] titles;
    char[] warnings;
    char[] zones;
    int operations;

    final Dictionary<String> segmentDictionary;
    final Dictionary<Double> confidenceDictionary;
    final Dictionary<String> regionDictionary;
    final Dictionary<List<TitleTerm>> titleDictionary;
    final Dictionary<List<SignalKind>> warningDictionary;
    final Dictionary<List<String>> zoneDictionary;

    EnterpriseColumnsBuilder() {
        this(
                16,
                new Dictionary<>(List.of()),
                new Dictionary<>(List.of()),
                new Dictionary<>(List.of(EnterpriseColumns.UNKNOWN_REGION)),
                new Dictionary<>(List.of(List.of())),
                new Dictionary<>(List.of(List.of())),
                new Dictionary<>(List.of(List.of())));
    }

    /** Starts with the codes of existing columns, so that their rows can be copied as they are. */
    EnterpriseColumnsBuilder(EnterpriseColumns from, int expected) {
        this(
                expected,
                new Dictionary<>(from.segmentCodes),
                new Dictionary<>(from.confidenceValues),
                new Dictionary<>(from.regionCodes),
                new Dictionary<>(from.titleSets),
                new Dictionary<>(from.warningSets),
                new Dictionary<>(from.zoneSets));
    }

    private EnterpriseColumnsBuilder(
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
                regionDictionary.code(
                        row.region() == null ? EnterpriseColumns.UNKNOWN_REGION : row.region()),
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
        var begin = from.operationStart[first];
        var copied = from.operationStart[last] - begin;
        reserveOperations(operations + copied);
        System.arraycopy(from.operationSegment, begin, operationSegment, operations, copied);
        System.arraycopy(from.operationConfidence, begin, operationConfidence, operations, copied);
        for (var i = 1; i <= count; i++) {
            operationStart[row + i] = operations + from.operationStart[first + i] - begin;
        }
        operations += copied;
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

    private void reserveOperations(int needed) {
        if (needed > operationSegment.length) {
            var capacity = Math.max(needed, operationSegment.length * 2);
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

    EnterpriseColumns build() {
        return new EnterpriseColumns(this);
    }
}
