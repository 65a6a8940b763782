package org.lianzhao.lead.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseRow.Nature;
import org.lianzhao.lead.engine.EnterpriseRow.OperationTerm;
import org.lianzhao.lead.engine.EnterpriseRow.OutputTerm;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;

/**
 * Collects rows by ascending key, new ones or those of existing columns, for {@link
 * EnterpriseColumns}.
 */
final class EnterpriseColumnsBuilder {
    private static final String NO_GROUP = "";

    final List<String> keys;
    final List<String> names;
    int[] operationStart = {};
    char[] operationSegment = {};
    char[] operationConfidence = {};
    char[] region = {};
    char[] titles = {};
    char[] warnings = {};
    char[] presences = {};
    char[] expansions = {};
    char[] natures = {};
    char[] groups = {};
    char[] operationOutput = {};
    int operations;

    final Dictionary<String> segmentDictionary;
    final Dictionary<Double> confidenceDictionary;
    final Dictionary<String> regionDictionary;
    final Dictionary<List<TitleTerm>> titleDictionary;
    final Dictionary<List<SignalKind>> warningDictionary;
    final Dictionary<List<String>> presenceDictionary;
    final Dictionary<OutputTerm> outputDictionary;
    final Dictionary<Optional<LocalDate>> expansionDictionary;
    final Dictionary<Nature> natureDictionary;
    final Dictionary<String> groupDictionary;

    EnterpriseColumnsBuilder() {
        segmentDictionary = new Dictionary<>(List.of());
        confidenceDictionary = new Dictionary<>(List.of());
        regionDictionary = new Dictionary<>(List.of(EnterpriseColumns.UNKNOWN_REGION));
        titleDictionary = new Dictionary<>(List.of(List.of()));
        warningDictionary = new Dictionary<>(List.of(List.of()));
        presenceDictionary = new Dictionary<>(List.of(List.of()));
        outputDictionary = new Dictionary<>(List.of(OutputTerm.UNKNOWN));
        expansionDictionary = new Dictionary<>(List.of(Optional.empty()));
        natureDictionary = new Dictionary<>(List.of(Nature.MAKER));
        groupDictionary = new Dictionary<>(List.of(NO_GROUP));
        keys = new ArrayList<>();
        names = new ArrayList<>();
        allocate(16);
    }

    /** Starts with the codes of existing columns, so that their rows can be copied as they are. */
    EnterpriseColumnsBuilder(EnterpriseColumns from, int expected) {
        segmentDictionary = new Dictionary<>(from.segmentCodes);
        confidenceDictionary = new Dictionary<>(from.confidenceValues);
        regionDictionary = new Dictionary<>(from.regionCodes);
        titleDictionary = new Dictionary<>(from.titleSets);
        warningDictionary = new Dictionary<>(from.warningSets);
        presenceDictionary = new Dictionary<>(from.presenceSets);
        outputDictionary = new Dictionary<>(from.outputs);
        expansionDictionary = new Dictionary<>(from.expansionDays);
        natureDictionary = new Dictionary<>(from.natureKinds);
        groupDictionary = new Dictionary<>(from.groupKeys);
        keys = new ArrayList<>(expected);
        names = new ArrayList<>(expected);
        allocate(expected);
    }

    private void allocate(int expected) {
        operationStart = new int[expected + 1];
        operationSegment = new char[expected * 2];
        operationConfidence = new char[expected * 2];
        operationOutput = new char[expected * 2];
        region = new char[expected];
        titles = new char[expected];
        warnings = new char[expected];
        presences = new char[expected];
        expansions = new char[expected];
        natures = new char[expected];
        groups = new char[expected];
    }

    void add(EnterpriseRow row) {
        if (!keys.isEmpty() && keys.getLast().compareTo(row.key()) >= 0) {
            throw new IllegalArgumentException(
                    "Rows must ascend by key: " + keys.getLast() + ", " + row.key());
        }
        begin(row.key(), row.name());
        new TreeMap<>(row.operations()).forEach(this::operation);
        end(row);
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
        System.arraycopy(from.presences, first, presences, row, count);
        System.arraycopy(from.expansions, first, expansions, row, count);
        System.arraycopy(from.natures, first, natures, row, count);
        System.arraycopy(from.groups, first, groups, row, count);
        var begin = from.operationStart[first];
        var copied = from.operationStart[last] - begin;
        reserveOperations(operations + copied);
        System.arraycopy(from.operationSegment, begin, operationSegment, operations, copied);
        System.arraycopy(from.operationConfidence, begin, operationConfidence, operations, copied);
        System.arraycopy(from.operationOutput, begin, operationOutput, operations, copied);
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
            presences = Arrays.copyOf(presences, capacity);
            expansions = Arrays.copyOf(expansions, capacity);
            natures = Arrays.copyOf(natures, capacity);
            groups = Arrays.copyOf(groups, capacity);
        }
    }

    private void operation(String segment, OperationTerm term) {
        reserveOperations(operations + 1);
        operationSegment[operations] = segmentDictionary.code(segment);
        operationConfidence[operations] = confidenceDictionary.code(term.confidence());
        operationOutput[operations] = outputDictionary.code(term.output());
        operations++;
    }

    private void reserveOperations(int needed) {
        if (needed > operationSegment.length) {
            var capacity = Math.max(needed, operationSegment.length * 2);
            operationSegment = Arrays.copyOf(operationSegment, capacity);
            operationConfidence = Arrays.copyOf(operationConfidence, capacity);
            operationOutput = Arrays.copyOf(operationOutput, capacity);
        }
    }

    private void end(EnterpriseRow from) {
        var row = keys.size() - 1;
        region[row] =
                regionDictionary.code(
                        Objects.requireNonNullElse(
                                from.region(), EnterpriseColumns.UNKNOWN_REGION));
        titles[row] = titleDictionary.code(from.titles());
        warnings[row] = warningDictionary.code(from.warnings());
        presences[row] = presenceDictionary.code(from.presences());
        expansions[row] = expansionDictionary.code(Optional.ofNullable(from.expansion()));
        natures[row] = natureDictionary.code(from.nature());
        groups[row] = groupDictionary.code(Objects.requireNonNullElse(from.group(), NO_GROUP));
        operationStart[row + 1] = operations;
    }

    EnterpriseColumns build() {
        return new EnterpriseColumns(this);
    }
}
