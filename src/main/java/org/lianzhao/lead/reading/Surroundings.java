package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.graph.PresenceKind;
import org.lianzhao.lead.feature.LocalSupplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What parks of one municipality have in common: who is there, who leads chains there, and what
 * vehicle makers are known by. Each is read once, however many parks ask and from however many
 * threads.
 */
public final class Surroundings {
    private final LeadRepository repository;
    private final Map<String, Map<String, List<LocalSupplier>>> local = new ConcurrentHashMap<>();
    private final Map<String, List<Record>> leaders = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> makerSegments = new ConcurrentHashMap<>();

    Surroundings(LeadRepository repository) {
        this.repository = repository;
    }

    /** Enterprises in the municipality by those of the segments they work in. */
    Map<String, List<LocalSupplier>> localSuppliers(Collection<String> segments, String province) {
        return local
                .computeIfAbsent(
                        province,
                        there ->
                                repository.localSuppliers(there).stream()
                                        .map(Surroundings::localSupplier)
                                        .collect(Collectors.groupingBy(LocalSupplier::segment)))
                .entrySet()
                .stream()
                .filter(entry -> segments.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Record> leaders(String province) {
        return leaders.computeIfAbsent(province, repository::leaders);
    }

    Set<String> makerSegments() {
        return makerSegments.computeIfAbsent(
                "",
                all ->
                        repository.makerSegments().stream()
                                .map(row -> row.get("segment").asString())
                                .collect(Collectors.toSet()));
    }

    static LocalSupplier localSupplier(Record row) {
        return new LocalSupplier(
                row.get("key").asString(),
                row.get("name").asString() + what(row.get("has")),
                row.get("segment").asString(),
                Stream.of(row.get("evidence"), row.get("here"))
                        .filter(evidence -> !evidence.isNull())
                        .map(Value::asString)
                        .toList());
    }

    /** What an enterprise has there whose head office is elsewhere, in words. */
    private static String what(Value kind) {
        return kind.isNull()
                ? ""
                : switch (PresenceKind.valueOf(kind.asString())) {
                    case HEAD_OFFICE -> "";
                    case PLANT -> "的工厂";
                    case PROJECT -> "的项目";
                    case RESEARCH -> "的研发机构";
                    case OFFICE -> "的分支机构";
                };
    }
}
