package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.Title;
import org.lianzhao.lead.feature.Warning;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads what the features look at of the enterprises of a page from the graph. */
@Component
public class CandidateReader {
    private final LeadRepository repository;

    CandidateReader(LeadRepository repository) {
        this.repository = repository;
    }

    /** Candidates of the park with these keys, by key. */
    public List<Candidate> candidates(ParkProfile park, Collection<String> enterprises) {
        return repository.candidates(park.focuses().keySet(), park.zone(), enterprises).stream()
                .map(row -> candidate(row, park.segments()))
                .toList();
    }

    private static Candidate candidate(Record row, Map<String, Segment> segments) {
        return new Candidate(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("region").isNull()
                        ? null
                        : NodeValues.place(row.get("region"), row.get("location").asString()),
                row.get("operations")
                        .asList(o ->
                                new Operation(
                                        Objects.requireNonNull(
                                                segments.get(o.get("segment").asString())),
                                        o.get("confidence").asDouble(),
                                        o.get("evidence").asString())),
                sorted(row.get("titles")).map(CandidateReader::title).toList(),
                sorted(row.get("warnings")).map(CandidateReader::warning).toList(),
                row.get("presences").asList(Value::asString).stream().sorted().toList());
    }

    /** Pattern comprehensions have no order; evidence keys give one. */
    private static Stream<Value> sorted(Value list) {
        return list.asList(v -> v).stream()
                .sorted(Comparator.comparing(v -> v.get("evidence").asString()));
    }

    private static Title title(Value title) {
        return new Title(
                LabelType.valueOf(title.get("type").asString()),
                NodeValues.lastDay(title.get("until")),
                title.get("evidence").asString());
    }

    private static Warning warning(Value warning) {
        return new Warning(
                SignalKind.valueOf(warning.get("kind").asString()),
                warning.get("statement").asString(),
                warning.get("observedOn").asString(),
                warning.get("evidence").asString());
    }
}
