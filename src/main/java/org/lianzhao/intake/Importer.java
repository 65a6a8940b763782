package org.lianzhao.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.ImportStep;
import org.lianzhao.platform.input.PlausibleDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports files into the graph: reads and checks everything first, then writes in one transaction.
 * The project's own seed and users' files go the same way.
 */
@Service
public class Importer {
    private static final Logger log = LoggerFactory.getLogger(Importer.class);
    private static final int BATCH = 1_000;
    private static final int MOST_CHANGED_ONE_BY_ONE = 5_000;
    private static final String NO_TABLE =
            "no table has this name; see seed/README.md for the names";
    private static final String TWO_FILES = "the import holds two files of this name";

    private final ImportRepository repository;
    private final ImportChecks checks;
    private final DataDate date;
    private final List<ImportStep> steps;
    private final GraphVersion version;
    private final Clock clock;

    Importer(
            ImportRepository repository,
            KnownRepository known,
            List<ImportStep> steps,
            GraphVersion version,
            Clock clock) {
        this.repository = repository;
        this.checks = new ImportChecks(known);
        this.date = new DataDate(repository);
        this.steps = List.copyOf(steps);
        this.version = version;
        this.clock = clock;
    }

    /**
     * Imports the files together.
     *
     * @param name what to call the import in the graph
     * @return number of rows written by file
     * @throws ImportRefused with every error found, which the log has too; then nothing was written
     */
    @Transactional
    public Map<String, Integer> load(String name, Collection<ImportFile> files) {
        var errors = new ArrayList<RowError>();
        var dates = PlausibleDates.on(clock);
        var rows = read(files, dates, errors);
        checks.check(rows, errors);
        if (!errors.isEmpty()) {
            log.warn(
                    "Import '{}' refused, {} errors:\n{}",
                    name,
                    errors.size(),
                    errors.stream().map(RowError::toString).collect(Collectors.joining("\n")));
            throw new ImportRefused(errors);
        }
        return write(name, rows, dates);
    }

    private static Map<Table, List<ImportRow>> read(
            Collection<ImportFile> files, PlausibleDates dates, List<RowError> errors) {
        var rows =
                new TreeMap<Table, List<ImportRow>>(Comparator.comparingInt(Tables.ALL::indexOf));
        for (var file : files) {
            var table = Tables.ofFile(file.name()).orElse(null);
            if (table == null) {
                errors.add(RowError.ofFile(file.name(), NO_TABLE));
            } else if (rows.containsKey(table)) {
                errors.add(RowError.ofFile(file.name(), TWO_FILES));
            } else {
                rows.put(table, CsvReading.read(file, table, dates, errors));
            }
        }
        return rows;
    }

    private Map<String, Integer> write(
            String name, Map<Table, List<ImportRow>> rows, PlausibleDates dates) {
        var digest = digest(rows);
        var written = new HashMap<String, Integer>();
        rows.forEach((table, ofTable) -> {
            write(table, ofTable, digest);
            written.put(table.file(), ofTable.size());
        });
        date.follow(rows.values(), dates);
        steps.forEach(ImportStep::afterRows);
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

    private static String digest(Map<Table, List<ImportRow>> rows) {
        return Digest.of(
                rows.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(row -> entry.getKey() + row.digestText()))
                        .toArray(String[]::new));
    }
}
