package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.PartialDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports files into the graph: reads and checks everything first, then writes in one transaction.
 * The project's own seed and users' files go the same way.
 */
@Service
public class Importer {
    private static final int BATCH = 1_000;
    private static final int MOST_CHANGED_ONE_BY_ONE = 5_000;
    private static final String NO_TABLE =
            "no table has this name; see seed/README.md for the names";
    private static final String TWO_FILES = "the import holds two files of this name";

    private final ImportRepository repository;
    private final ImportChecks checks;
    private final GraphVersion version;

    Importer(ImportRepository repository, GraphVersion version) {
        this.repository = repository;
        this.checks = new ImportChecks(repository);
        this.version = version;
    }

    /**
     * Imports the files together.
     *
     * @param name what to call the import in the graph
     * @return number of rows written by file
     * @throws ImportRefused with every error found; then nothing was written
     */
    @Transactional
    public Map<String, Integer> load(String name, Collection<ImportFile> files) {
        var errors = new ArrayList<RowError>();
        var rows = read(files, errors);
        checks.check(rows, errors);
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
        return write(name, rows);
    }

    private static Map<Table, List<ImportRow>> read(
            Collection<ImportFile> files, List<RowError> errors) {
        var rows =
                new TreeMap<Table, List<ImportRow>>(Comparator.comparingInt(Tables.ALL::indexOf));
        for (var file : files) {
            var table = Tables.ofFile(file.name()).orElse(null);
            if (table == null) {
                errors.add(RowError.ofFile(file.name(), NO_TABLE));
            } else if (rows.containsKey(table)) {
                errors.add(RowError.ofFile(file.name(), TWO_FILES));
            } else {
                rows.put(table, CsvReading.read(file, table, errors));
            }
        }
        return rows;
    }

    private Map<String, Integer> write(String name, Map<Table, List<ImportRow>> rows) {
        var digest = digest(rows);
        var written = new HashMap<String, Integer>();
        rows.forEach((table, ofTable) -> {
            write(table, ofTable, digest);
            written.put(table.file(), ofTable.size());
        });
        latestDate(rows).ifPresent(repository::advanceDate);
        repository.record(
                digest, name, written.values().stream().mapToInt(Integer::intValue).sum());
        version.advance(digest, enterprisesChanged(rows));
        return written;
    }

    private void write(Table table, List<ImportRow> rows, String importId) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            repository.write(table, batch.stream().map(row -> row.parameters(importId)).toList());
        }
    }

    /**
     * Keys of the enterprises the rows are about, or null where rows are about more than one
     * enterprise each.
     */
    private static @Nullable Set<String> enterprisesChanged(Map<Table, List<ImportRow>> rows) {
        if (!rows.keySet().stream().allMatch(Table::aboutOne)) {
            return null;
        }
        var keys =
                rows.values().stream()
                        .flatMap(List::stream)
                        .map(ImportRow::key)
                        .collect(Collectors.toSet());
        return keys.size() > MOST_CHANGED_ONE_BY_ONE ? null : keys;
    }

    /** The latest day of which anything is said, or on which it was entered. */
    private static Optional<String> latestDate(Map<Table, List<ImportRow>> rows) {
        return rows.values().stream()
                .flatMap(List::stream)
                .flatMap(row ->
                        Stream.of(row.value(Table.OBSERVED_ON), row.value(Table.COMPILED_ON)))
                .filter(String.class::isInstance)
                .map(date -> new PartialDate((String) date).lastDay().toString())
                .max(String::compareTo);
    }

    private static String digest(Map<Table, List<ImportRow>> rows) {
        return Digest.of(
                rows.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(row -> entry.getKey() + row.digestText()))
                        .toArray(String[]::new));
    }
}
