package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.platform.input.CompanyName;

/**
 * Finds one company under two keys, which every count would take for two: by its registered name as
 * {@link CompanyName} folds it, or by its short name in the same region, among the rows and with
 * what the graph knows. Two 统一社会信用代码 are two companies, whatever they are called. So with chambers,
 * by their one name.
 */
final class NameChecks {
    private static final String TWO = "; two companies of one name need both their uscc";

    private final KnownRepository repository;

    NameChecks(KnownRepository repository) {
        this.repository = repository;
    }

    /**
     * Somebody by the names it has.
     *
     * @param legalName folded, or null where it is not known
     * @param name folded short name
     * @param where says where it stands, for an error
     */
    record Named(
            String key,
            @Nullable String legalName,
            String name,
            @Nullable String uscc,
            @Nullable String adcode,
            String where) {
        static Named of(
                String key,
                @Nullable String legalName,
                String name,
                @Nullable String uscc,
                @Nullable String adcode,
                String where) {
            return new Named(
                    key,
                    legalName == null ? null : CompanyName.folded(legalName),
                    CompanyName.folded(name),
                    uscc,
                    adcode,
                    where);
        }

        private static Named of(ImportRow row) {
            var values = row.values();
            var legalName = row.table().equals(RelationTables.CHAMBERS) ? "name" : "legalName";
            return of(
                    row.key(),
                    (String) values.get(legalName),
                    String.valueOf(values.get("name")),
                    (String) values.get("uscc"),
                    (String) values.get("adcode"),
                    "line " + row.line());
        }

        /** With what the graph knows where the row's file has no column for it. */
        private Named over(@Nullable Named standing, ImportRow row) {
            if (standing == null) {
                return this;
            }
            var has = row.values().keySet();
            return new Named(
                    key,
                    legalName == null && !has.contains("legalName")
                            ? standing.legalName
                            : legalName,
                    name,
                    has.contains("uscc") ? uscc : standing.uscc,
                    has.contains("adcode") ? adcode : standing.adcode,
                    where);
        }

        private Set<String> forms() {
            return Stream.of(legalName, name).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        /** The column by which this is the same company as the other, or null. */
        private @Nullable String sameBy(Named other) {
            if (key.equals(other.key) || (uscc != null && other.uscc != null)) {
                return null;
            }
            if (legalName != null && other.forms().contains(legalName)) {
                return "legal_name";
            }
            return name.equals(other.legalName) || (name.equals(other.name) && isNear(other))
                    ? "name"
                    : null;
        }

        /** Whether both are in one region, or one in a part of the other's. */
        private boolean isNear(Named other) {
            return adcode != null
                    && other.adcode != null
                    && (adcode.startsWith(Adcode.prefix(other.adcode))
                            || other.adcode.startsWith(Adcode.prefix(adcode)));
        }
    }

    void check(Map<Table, List<ImportRow>> rows, List<RowError> errors) {
        check(EnterpriseTables.ENTERPRISES, rows, KnownRepository.ENTERPRISES_NAMED, errors);
        check(RelationTables.CHAMBERS, rows, KnownRepository.CHAMBERS_NAMED, errors);
    }

    private void check(
            Table table, Map<Table, List<ImportRow>> all, String statement, List<RowError> errors) {
        var rows = all.getOrDefault(table, List.of());
        var byForm = new HashMap<String, List<Named>>();
        var known = known(rows, statement);
        var replaced = rows.stream().map(ImportRow::key).collect(Collectors.toSet());
        known.forEach((key, named) -> {
            if (!replaced.contains(key)) {
                add(named, byForm);
            }
        });
        for (var row : rows) {
            var named = Named.of(row).over(known.get(row.key()), row);
            same(named, byForm).ifPresent(same -> errors.add(error(row, same, named.sameBy(same))));
            add(named, byForm);
        }
    }

    /** Those of the graph that share a name or the key with a row, by key. */
    private Map<String, Named> known(List<ImportRow> rows, String statement) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var forms =
                rows.stream()
                        .flatMap(row -> Named.of(row).forms().stream())
                        .collect(Collectors.toSet());
        var keys = rows.stream().map(ImportRow::key).toList();
        return repository.named(statement, keys, forms).stream()
                .collect(Collectors.toMap(Named::key, named -> named));
    }

    private static Optional<Named> same(Named named, Map<String, List<Named>> byForm) {
        return named.forms().stream()
                .flatMap(form -> byForm.getOrDefault(form, List.of()).stream())
                .filter(other -> named.sameBy(other) != null)
                .min(Comparator.comparing(Named::key));
    }

    private static void add(Named named, Map<String, List<Named>> byForm) {
        named.forms()
                .forEach(form -> byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(named));
    }

    private static RowError error(ImportRow row, Named same, @Nullable String by) {
        var column = row.table().column(String.valueOf(by)).map(Column::name).orElse("name");
        return new RowError(
                row.table().file(),
                row.line(),
                column,
                "is the same as '" + same.key() + "' (" + same.where() + ")" + TWO);
    }
}
