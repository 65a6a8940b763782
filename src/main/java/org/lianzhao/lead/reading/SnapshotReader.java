package org.lianzhao.lead.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.stream.Collectors;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseColumns;
import org.lianzhao.lead.engine.EnterpriseRow;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.feature.Place;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads what a snapshot holds from the graph. */
@Component
public class SnapshotReader {
    private static final int STRETCH = 10_000;

    private final SnapshotRepository repository;

    SnapshotReader(SnapshotRepository repository) {
        this.repository = repository;
    }

    public EnterpriseColumns columns() {
        return EnterpriseColumns.of(new Stretches());
    }

    public List<EnterpriseRow> rows(Collection<String> keys) {
        return repository.byKeys(keys).stream().map(SnapshotReader::row).toList();
    }

    public Map<String, Place> places() {
        return repository.regions().stream()
                .map(row -> NodeValues.place(row.get("r"), ""))
                .collect(Collectors.toMap(Place::adcode, place -> place));
    }

    public Collection<String> parksWithFocus() {
        return repository.parksWithFocus();
    }

    private static EnterpriseRow row(Record row) {
        var confidences = new HashMap<String, Double>();
        row.get("operations")
                .values()
                .forEach(o ->
                        confidences.put(
                                o.get("segment").asString(), o.get("confidence").asDouble()));
        return new EnterpriseRow(
                row.get("key").asString(),
                row.get("name").asString(),
                NodeValues.text(row.get("region")),
                confidences,
                row.get("titles").asList(SnapshotReader::title),
                row.get("warnings").asList(v -> SignalKind.valueOf(v.asString())),
                row.get("zones").asList(Value::asString));
    }

    private static TitleTerm title(Value title) {
        return new TitleTerm(
                LabelType.valueOf(title.get("type").asString()),
                NodeValues.lastDay(title.get("until")));
    }

    /** All enterprises by ascending key, a stretch at a time. */
    private final class Stretches implements Iterator<EnterpriseRow> {
        private final Queue<EnterpriseRow> read = new ArrayDeque<>();
        private String last = "";
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                repository.stretch(last, STRETCH).stream()
                        .map(SnapshotReader::row)
                        .forEach(read::add);
                ended = read.size() < STRETCH;
            }
            return !read.isEmpty();
        }

        @Override
        public EnterpriseRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = read.remove();
            last = row.key();
            return row;
        }
    }
}
