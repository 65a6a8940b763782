package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.Output;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Place;
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
        return repository.candidates(park.segments().keySet(), enterprises).stream()
                .map(row -> candidate(row, park.segments()))
                .toList();
    }

    private static Candidate candidate(Record row, Map<String, Segment> segments) {
        var all = row.get("products").asInt();
        return Candidate.of(row.get("key").asString())
                .named(row.get("name").asString())
                .at(place(row))
                .operating(row.get("operations").asList(o -> operation(o, all, segments)))
                .titled(sorted(row.get("titles")).map(CandidateReader::title).toList())
                .warned(sorted(row.get("warnings")).map(CandidateReader::warning).toList())
                .present(row.get("presences").asList(Value::asString))
                .ofKind(EnterpriseKind.valueOf(row.get("kind").asString()))
                .ofAnchor(row.get("ofAnchor").asBoolean());
    }

    private static @Nullable Place place(Record row) {
        if (row.get("region").isNull()) {
            return null;
        }
        var place =
                NodeValues.place(row.get("region"), row.get("location").asString())
                        .under(row.get("above").asList(Value::asString));
        var isSure = NodeValues.certainty(row.get("located")) != EvidenceCertainty.TO_VERIFY;
        return isSure ? place : place.unverified();
    }

    private static Operation operation(Value o, int allProducts, Map<String, Segment> segments) {
        var evidence = o.get("products").asList(Value::asString);
        var certainty = NodeValues.certainty(o.get("certainty"));
        return new Operation(
                Objects.requireNonNull(segments.get(o.get("segment").asString())),
                o.get("confidence").asDouble(),
                certainty,
                new Output(evidence.size(), allProducts, evidence),
                o.get("evidence").asString());
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
                warning.get("observedOn").asString(""),
                NodeValues.lastDay(warning.get("observedOn")),
                warning.get("evidence").asString());
    }
}
