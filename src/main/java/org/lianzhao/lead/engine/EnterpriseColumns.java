package org.lianzhao.lead.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseRow.Nature;
import org.lianzhao.lead.engine.EnterpriseRow.OutputTerm;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;

/**
 * All enterprises that operate in some segment, in the order of their keys, as immutable columns. A
 * row's operations are {@code operationStart[row]} to before {@code operationStart[row + 1]}.
 *
 * <p>Besides keys and names a row takes 4 + 7 × 2 bytes and 6 bytes per operation.
 */
public final class EnterpriseColumns {
    static final String UNKNOWN_REGION = "";

    /** Code of the group of an enterprise that is alone. */
    static final char ALONE = 0;

    final String[] keys;
    final String[] names;
    final int[] operationStart;
    final char[] operationSegment;
    final char[] operationConfidence;
    final char[] region;
    final char[] titles;
    final char[] warnings;
    final char[] presences;
    final char[] expansions;
    final char[] natures;
    final char[] groups;
    final char[] operationOutput;

    final List<String> segmentCodes;
    final List<Double> confidenceValues;
    final List<String> regionCodes;
    final List<List<TitleTerm>> titleSets;
    final List<List<SignalKind>> warningSets;
    final List<List<String>> presenceSets;
    final List<OutputTerm> outputs;
    final List<Optional<LocalDate>> expansionDays;
    final List<Nature> natureKinds;
    final List<String> groupKeys;

    EnterpriseColumns(EnterpriseColumnsBuilder b) {
        keys = b.keys.toArray(String[]::new);
        names = b.names.toArray(String[]::new);
        operationStart = Arrays.copyOf(b.operationStart, keys.length + 1);
        operationSegment = Arrays.copyOf(b.operationSegment, b.operations);
        operationConfidence = Arrays.copyOf(b.operationConfidence, b.operations);
        region = Arrays.copyOf(b.region, keys.length);
        titles = Arrays.copyOf(b.titles, keys.length);
        warnings = Arrays.copyOf(b.warnings, keys.length);
        presences = Arrays.copyOf(b.presences, keys.length);
        expansions = Arrays.copyOf(b.expansions, keys.length);
        natures = Arrays.copyOf(b.natures, keys.length);
        groups = Arrays.copyOf(b.groups, keys.length);
        operationOutput = Arrays.copyOf(b.operationOutput, b.operations);
        segmentCodes = List.copyOf(b.segmentDictionary.values());
        confidenceValues = List.copyOf(b.confidenceDictionary.values());
        regionCodes = List.copyOf(b.regionDictionary.values());
        titleSets = List.copyOf(b.titleDictionary.values());
        warningSets = List.copyOf(b.warningDictionary.values());
        presenceSets = List.copyOf(b.presenceDictionary.values());
        outputs = List.copyOf(b.outputDictionary.values());
        expansionDays = List.copyOf(b.expansionDictionary.values());
        natureKinds = List.copyOf(b.natureDictionary.values());
        groupKeys = List.copyOf(b.groupDictionary.values());
    }

    /** Columns of rows that come in ascending order of their keys. */
    public static EnterpriseColumns of(Iterator<EnterpriseRow> rows) {
        var builder = new EnterpriseColumnsBuilder();
        rows.forEachRemaining(builder::add);
        return builder.build();
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
            met[i] = condition.test(adcodeOf(i));
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

    /** Whether the row operates in a segment for whose code the flag is set. */
    public boolean worksIn(int row, boolean[] flags) {
        for (var i = operationStart[row]; i < operationStart[row + 1]; i++) {
            if (flags[operationSegment[i]]) {
                return true;
            }
        }
        return false;
    }

    /** For every set of titles whether one of its valid titles meets the condition. */
    public boolean[] titles(Predicate<TitleTerm> condition) {
        var met = new boolean[titleSets.size()];
        for (var i = 0; i < met.length; i++) {
            met[i] = titleSets.get(i).stream().anyMatch(condition);
        }
        return met;
    }

    /** Code of the row's set of titles, an index into what {@link #titles} answers. */
    public int titleSet(int row) {
        return titles[row];
    }

    /** Codes of the segments the row operates in. */
    public List<String> segmentsOf(int row) {
        return IntStream.range(operationStart[row], operationStart[row + 1])
                .mapToObj(i -> segmentCodes.get(operationSegment[i]))
                .toList();
    }

    public List<TitleTerm> titlesOf(int row) {
        return titleSets.get(titles[row]);
    }

    /** GB/T 2260 code of the row's head office, null where unknown. */
    public @Nullable String adcode(int row) {
        return adcodeOf(region[row]);
    }

    private @Nullable String adcodeOf(int code) {
        var region = regionCodes.get(code);
        return region.equals(UNKNOWN_REGION) ? null : region.replace(EnterpriseRow.TO_VERIFY, "");
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
        var builder = new EnterpriseColumnsBuilder(this, size() + touched.size());
        var copied = 0;
        for (var entry : touched.entrySet()) {
            var found = row(entry.getKey());
            var next = found < 0 ? -found - 1 : found;
            builder.copy(this, copied, next);
            entry.getValue().ifPresent(builder::add);
            copied = found < 0 ? next : next + 1;
        }
        builder.copy(this, copied, size());
        return builder.build();
    }

    /** Bytes held per enterprise besides keys and names. */
    public double bytesPerEnterprise() {
        var bytes = 4L * operationStart.length + 6L * operationSegment.length + 14L * size();
        return (double) bytes / Math.max(1, size());
    }
}
