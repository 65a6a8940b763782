package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.engine.EnterpriseColumns;
import org.lianzhao.lead.engine.EnterpriseRow;
import org.lianzhao.lead.engine.EnterpriseRow.Nature;
import org.lianzhao.lead.engine.EnterpriseRow.OperationTerm;
import org.lianzhao.lead.engine.EnterpriseRow.OutputTerm;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.Place;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads what a snapshot holds from the graph. */
@Component
public class SnapshotReader {
    private static final int STRETCH = 10_000;

    // Places in the list that stands for an operation.
    private static final int SEGMENT = 0;
    private static final int CONFIDENCE = 1;
    private static final int CERTAINTY = 2;
    private static final int OF_GROUP = 3;
    private static final int PRODUCTS = 4;

    // Places in the list that stands for a location.
    private static final int REGION = 0;
    private static final int LOCATION_CERTAINTY = 2;

    private final SnapshotRepository repository;

    SnapshotReader(SnapshotRepository repository) {
        this.repository = repository;
    }

    /** All enterprises, and the trade between them. */
    public Enterprises enterprises() {
        var places = places();
        var trade = new Trade(places);
        return new Enterprises(EnterpriseColumns.of(new Stretches(trade::add)), places, trade);
    }

    /** The trade alone. */
    public Trade trade() {
        var trade = new Trade(places());
        repository.traders(trade::add);
        return trade;
    }

    /** What one reading of all enterprises finds; regions as enterprises name them. */
    public record Enterprises(EnterpriseColumns columns, Map<String, Place> places, Trade trade) {}

    public List<EnterpriseRow> rows(Collection<String> keys) {
        return repository.byKeys(keys).stream().map(SnapshotReader::row).toList();
    }

    /** Regions as enterprises name them: each once as it is, and once as one to be verified. */
    private Map<String, Place> places() {
        var places = new HashMap<String, Place>();
        for (var row : repository.regions()) {
            var place = NodeValues.place(row.get("r"), "");
            places.put(place.adcode(), place);
            places.put(place.adcode() + EnterpriseRow.TO_VERIFY, place.unverified());
        }
        return places;
    }

    public Collection<String> parksWithFocus() {
        return repository.parksWithFocus();
    }

    /** The enterprises and all that may be of a group with one of them. */
    public Set<String> withGroups(Set<String> enterprises) {
        return enterprises.isEmpty()
                ? enterprises
                : Stream.concat(enterprises.stream(), repository.groupsOf(enterprises).stream())
                        .collect(Collectors.toSet());
    }

    private static EnterpriseRow row(Record row) {
        return new EnterpriseRow(
                row.get("key").asString(),
                row.get("name").asString(),
                region(row.get("located")),
                operations(row),
                row.get("titles").asList(SnapshotReader::title),
                row.get("signals").asList(s -> SignalKind.valueOf(s.get("kind").asString())),
                row.get("presences").asList(Value::asString),
                expansion(row),
                new Nature(
                        EnterpriseKind.valueOf(row.get("kind").asString()),
                        row.get("ofAnchor").asBoolean()),
                NodeValues.text(row.get("group")));
    }

    private static @Nullable String region(Value located) {
        return located.isNull()
                ? null
                : located.get(REGION).asString()
                        + (NodeValues.certainty(located.get(LOCATION_CERTAINTY))
                                        == EvidenceCertainty.TO_VERIFY
                                ? EnterpriseRow.TO_VERIFY
                                : "");
    }

    private static Map<String, OperationTerm> operations(Record row) {
        var operations = new HashMap<String, OperationTerm>();
        var all = row.get("products").asInt();
        row.get("operations")
                .values()
                .forEach(o ->
                        operations.put(
                                o.get(SEGMENT).asString(),
                                new OperationTerm(
                                        Operation.counted(
                                                o.get(CONFIDENCE).asDouble(),
                                                NodeValues.certainty(o.get(CERTAINTY)),
                                                o.get(OF_GROUP).asBoolean()),
                                        new OutputTerm(o.get(PRODUCTS).asInt(), all))));
        return operations;
    }

    /** Last day of the latest dated news of an expansion. */
    private static @Nullable LocalDate expansion(Record row) {
        return row.get("signals").asList(s -> s).stream()
                .filter(s -> s.get("kind").asString().equals(SignalKind.EXPANSION.name()))
                .map(s -> NodeValues.lastDay(s.get("observedOn")))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static TitleTerm title(Value title) {
        return new TitleTerm(
                LabelType.valueOf(title.get("type").asString()),
                NodeValues.lastDay(title.get("until")));
    }

    /** All enterprises by ascending key, a stretch at a time. */
    private final class Stretches implements Iterator<EnterpriseRow> {
        private final Queue<EnterpriseRow> read = new ArrayDeque<>();
        private final Consumer<Record> besides;
        private String last = "";
        private boolean ended;

        /** Each row is shown to who needs more of it than the columns. */
        private Stretches(Consumer<Record> besides) {
            this.besides = besides;
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                read.addAll(repository.stretch(last, STRETCH, this::row));
                ended = read.size() < STRETCH;
            }
            return !read.isEmpty();
        }

        private EnterpriseRow row(Record row) {
            besides.accept(row);
            return SnapshotReader.row(row);
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
