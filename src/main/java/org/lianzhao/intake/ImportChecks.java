package org.lianzhao.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks across cells and rows: what must hold within a row, nothing twice, every reference to
 * something that exists in the import or in the graph, and whatever rows together can get wrong.
 */
final class ImportChecks {
    private final KnownRepository repository;
    private final CircleChecks circles;
    private final ParentChecks parents;
    private final NameChecks names;

    ImportChecks(KnownRepository repository) {
        this.repository = repository;
        this.circles = new CircleChecks(repository);
        this.parents = new ParentChecks(repository);
        this.names = new NameChecks(repository);
    }

    void check(Map<Table, List<ImportRow>> rows, List<RowError> errors) {
        rows.forEach((table, ofTable) -> checkTwice(table, ofTable, errors));
        rows.forEach((table, ofTable) -> checkRules(table, ofTable, errors));
        checkUscc(rows.getOrDefault(EnterpriseTables.ENTERPRISES, List.of()), errors);
        var known = definedKeys(rows);
        addExisting(rows, known);
        rows.forEach((table, ofTable) -> checkReferences(table, ofTable, known, errors));
        if (!circles.found(rows, errors)) {
            parents.check(rows, errors);
        }
        names.check(rows, errors);
    }

    private static void checkTwice(Table table, List<ImportRow> rows, List<RowError> errors) {
        var lines = new HashMap<List<String>, Long>();
        for (var row : rows) {
            var before = lines.putIfAbsent(row.identity(), row.line());
            if (before != null) {
                errors.add(
                        new RowError(
                                table.file(),
                                row.line(),
                                table.identityColumns().getFirst().name(),
                                "stands twice: '"
                                        + String.join("', '", row.identity())
                                        + "' is already in line "
                                        + before));
            }
        }
    }

    private static void checkRules(Table table, List<ImportRow> rows, List<RowError> errors) {
        for (var rule : table.rules()) {
            rows.stream()
                    .filter(row -> !rule.holds().test(row))
                    .forEach(row ->
                            errors.add(
                                    new RowError(
                                            table.file(),
                                            row.line(),
                                            rule.column(),
                                            rule.reason())));
        }
    }

    /** One code names one enterprise, whatever keys the files use. */
    private void checkUscc(List<ImportRow> enterprises, List<RowError> errors) {
        var byUscc = new HashMap<String, ImportRow>();
        for (var row : enterprises) {
            if (row.values().get("uscc") instanceof String uscc) {
                var before = byUscc.putIfAbsent(uscc, row);
                if (before != null) {
                    errors.add(usccTaken(row, uscc, before.key()));
                }
            }
        }
        if (byUscc.isEmpty()) {
            return;
        }
        repository
                .enterprisesByUscc(byUscc.keySet())
                .forEach((uscc, key) -> {
                    var row = byUscc.get(uscc);
                    if (row != null && !row.key().equals(key)) {
                        errors.add(usccTaken(row, uscc, key));
                    }
                });
    }

    private static RowError usccTaken(ImportRow row, String uscc, String key) {
        return new RowError(
                row.table().file(),
                row.line(),
                "uscc",
                "'" + uscc + "' is already the code of enterprise '" + key + "'");
    }

    private static Map<Reference, Set<String>> definedKeys(Map<Table, List<ImportRow>> rows) {
        var known = new EnumMap<Reference, Set<String>>(Reference.class);
        for (var reference : Reference.values()) {
            known.put(reference, new HashSet<>());
        }
        rows.forEach((table, ofTable) -> {
            var defines = table.defines();
            if (defines != null) {
                for (var satisfied : defines.satisfied()) {
                    ofTable.forEach(row -> keys(known, satisfied).add(row.key()));
                }
            }
        });
        return known;
    }

    private void addExisting(Map<Table, List<ImportRow>> rows, Map<Reference, Set<String>> known) {
        var missing = new EnumMap<Reference, Set<String>>(Reference.class);
        rows.forEach((table, ofTable) ->
                table.columns()
                        .forEach(column -> {
                            var reference = column.refersTo();
                            if (reference != null) {
                                ofTable.stream()
                                        .flatMap(row -> row.references(column).stream())
                                        .filter(key -> !keys(known, reference).contains(key))
                                        .forEach(
                                                missing.computeIfAbsent(
                                                                reference, r -> new HashSet<>())
                                                        ::add);
                            }
                        }));
        missing.forEach((reference, keys) -> {
            if (!keys.isEmpty()) {
                keys(known, reference).addAll(repository.existing(reference, keys));
            }
        });
    }

    private static void checkReferences(
            Table table,
            List<ImportRow> rows,
            Map<Reference, Set<String>> known,
            List<RowError> errors) {
        for (var column : table.columns()) {
            var reference = column.refersTo();
            if (reference == null) {
                continue;
            }
            for (var row : rows) {
                row.references(column).stream()
                        .filter(key -> !keys(known, reference).contains(key))
                        .forEach(key ->
                                errors.add(
                                        new RowError(
                                                table.file(),
                                                row.line(),
                                                column.name(),
                                                "no " + reference.noun() + " '" + key + "'")));
            }
        }
    }

    private static Set<String> keys(Map<Reference, Set<String>> known, Reference reference) {
        return known.computeIfAbsent(reference, r -> new HashSet<>());
    }
}
