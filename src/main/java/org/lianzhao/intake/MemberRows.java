package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceKey;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.intake.MemberRowRepository.Known;
import org.lianzhao.platform.input.CompanyName;

/**
 * Tells which member of a chamber each row is about, by its 统一社会信用代码 or else by its name, and what
 * the row changes about it.
 */
final class MemberRows {
    private static final List<String> FIRM =
            List.of("name", "uscc", "adcode", "products", "areaWanted", "note", "regionBasis");
    private static final List<String> MEMBERSHIP =
            List.of("consent", "consentOn", "consentBy", "source");

    private final String chamber;
    private final List<RowError> errors;
    private final Codes regions;
    private final Codes segments;
    private final Map<String, Known> byUscc = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    MemberRows(String chamber, MemberRowRepository repository, List<RowError> errors) {
        this.chamber = chamber;
        this.errors = errors;
        this.regions = Codes.ofRegions(repository.regions());
        this.segments = Codes.ofSegments(repository.segments());
        for (var known : repository.members(chamber)) {
            MemberRowRepository.uscc(known.values()).ifPresent(uscc -> byUscc.put(uscc, known));
            byName.putIfAbsent(folded(known.values()), known);
        }
    }

    /** What a row does to the record of the member. */
    enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** A row that can be written. */
    record Accepted(String key, Change change, Map<String, @Nullable Object> parameters) {}

    /**
     * The rows that nothing is wrong with; what is wrong with the others is added to the errors.
     */
    List<Accepted> accepted(List<ImportRow> rows) {
        var accepted = new ArrayList<Accepted>();
        var lines = new HashMap<String, Long>();
        for (var row : rows) {
            var before = errors.size();
            var values = resolved(row);
            checkRules(row);
            var known = known(values);
            if (known != null && !known.own()) {
                error(
                        row,
                        "name",
                        "is a member that an administrator entered; change its consent in the list of members");
            }
            if (known != null && known.referred() && lowers(values)) {
                error(
                        row,
                        "consent",
                        "has an open referral; withdraw it before lowering the consent");
            }
            var key = known == null ? key(values) : known.key();
            var earlier = earlier(lines, key, row.line(), values);
            if (earlier != null) {
                error(
                        row,
                        "name",
                        "stands twice: '%s' is already in line %d"
                                .formatted(values.get("name"), earlier));
            }
            if (errors.size() == before) {
                accepted.add(accepted(key, known, values));
            }
        }
        return accepted;
    }

    /** The line in which the same firm stands before: by its key, or by its name without a code. */
    private static @Nullable Long earlier(
            Map<String, Long> lines, String key, long line, Map<String, @Nullable Object> values) {
        var name = "name " + folded(values);
        var sameKey = lines.putIfAbsent(key, line);
        if (sameKey != null) {
            return sameKey;
        }
        var withCode = MemberRowRepository.uscc(values).isPresent();
        var sameName = withCode ? lines.get(name) : lines.get("any " + name);
        lines.putIfAbsent("any " + name, line);
        if (!withCode) {
            lines.putIfAbsent(name, line);
        }
        return sameName;
    }

    /** A park that was told of a member by its consent is told before that ends. */
    private static boolean lowers(Map<String, @Nullable Object> values) {
        var consent = values.get("consent");
        return consent != null && !consent.equals(MemberConsent.SHAREABLE.name());
    }

    private Accepted accepted(
            String key, @Nullable Known known, Map<String, @Nullable Object> values) {
        if (known == null) {
            values.putIfAbsent("consent", MemberConsent.PRIVATE.name());
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("chamber", chamber);
        parameters.put("key", key);
        parameters.put("firm", those(values, FIRM));
        parameters.put("membership", those(values, MEMBERSHIP));
        parameters.put("segments", values.get("segments"));
        return new Accepted(key, change(known, values), parameters);
    }

    private static Change change(@Nullable Known known, Map<String, @Nullable Object> values) {
        if (known == null) {
            return Change.ADDED;
        }
        return known.values().entrySet().stream()
                        .filter(entry -> values.containsKey(entry.getKey()))
                        .allMatch(entry ->
                                Objects.equals(entry.getValue(), values.get(entry.getKey())))
                ? Change.UNCHANGED
                : Change.CHANGED;
    }

    private static Map<String, @Nullable Object> those(
            Map<String, @Nullable Object> values, List<String> properties) {
        var those = new HashMap<String, @Nullable Object>();
        properties.stream()
                .filter(values::containsKey)
                .forEach(property -> those.put(property, values.get(property)));
        return those;
    }

    /** By its code; by its name only where one of both has no code. */
    private @Nullable Known known(Map<String, @Nullable Object> values) {
        var uscc = MemberRowRepository.uscc(values);
        var found = uscc.map(byUscc::get).orElse(null);
        if (found != null) {
            return found;
        }
        var namesake = byName.get(folded(values));
        return namesake != null
                        && (uscc.isEmpty() || MemberRowRepository.uscc(namesake.values()).isEmpty())
                ? namesake
                : null;
    }

    private String key(Map<String, @Nullable Object> values) {
        return EvidenceKey.of(
                "MEMBER_FIRM",
                List.of(chamber, MemberRowRepository.uscc(values).orElseGet(() -> folded(values))));
    }

    private static String folded(Map<String, @Nullable Object> values) {
        return CompanyName.folded(String.valueOf(values.get("name")));
    }

    /** The row with codes in place of names, and the region its code was registered in. */
    private Map<String, @Nullable Object> resolved(ImportRow row) {
        var values = new HashMap<String, @Nullable Object>(row.values());
        if (values.get("adcode") instanceof String text) {
            resolve(row, "adcode", text, regions).ifPresent(code -> values.put("adcode", code));
            values.put("regionBasis", "STATED");
        } else {
            var registered =
                    MemberRowRepository.uscc(values)
                            .map(uscc -> uscc.substring(2, 8))
                            .filter(regions::has);
            if (registered.isPresent()) {
                values.put("adcode", registered.get());
                values.put("regionBasis", "REGISTRATION");
            } else if (isNew(values)) {
                error(row, "adcode", "must not be empty where the code does not tell the region");
            } else {
                values.remove("adcode");
            }
        }
        if (values.get("segments") instanceof List<?> texts) {
            values.put(
                    "segments",
                    texts.stream()
                            .flatMap(text ->
                                    resolve(row, "segments", String.valueOf(text), segments)
                                            .stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
        for (var list : List.of("segments", "products")) {
            if (values.containsKey(list) && values.get(list) == null) {
                values.put(list, List.of());
            }
        }
        return values;
    }

    private boolean isNew(Map<String, @Nullable Object> values) {
        return known(values) == null;
    }

    private Optional<String> resolve(ImportRow row, String property, String text, Codes codes) {
        try {
            return Optional.of(codes.of(text));
        } catch (IllegalArgumentException ex) {
            errors.add(
                    new RowError(
                            row.table().file(),
                            row.line(),
                            title(row, property),
                            text,
                            String.valueOf(ex.getMessage())));
            return Optional.empty();
        }
    }

    private void checkRules(ImportRow row) {
        for (var rule : row.table().rules()) {
            if (!rule.holds().test(row)) {
                error(row, "consent", rule.reason());
            }
        }
    }

    private void error(ImportRow row, String property, String reason) {
        errors.add(
                new RowError(
                        row.table().file(),
                        row.line(),
                        title(row, property),
                        typed(property, row.values().get(property)),
                        reason));
    }

    /** A value as its table has it, whatever was stored for it. */
    private static String typed(String property, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return property.equals("consent")
                ? MemberConsent.valueOf(value.toString()).chinese()
                : value.toString();
    }

    private static String title(ImportRow row, String property) {
        return row.table().columns().stream()
                .filter(column -> column.property().equals(property))
                .map(Column::title)
                .findFirst()
                .orElse(property);
    }
}
