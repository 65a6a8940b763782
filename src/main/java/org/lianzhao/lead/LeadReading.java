package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Channel;
import org.lianzhao.lead.feature.Demand;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.feature.SupplyMarket;
import org.lianzhao.lead.feature.Title;
import org.lianzhao.lead.feature.Warning;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads what the features look at from the graph. */
@Component
class LeadReading {
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private final LeadRepository repository;

    LeadReading(LeadRepository repository) {
        this.repository = repository;
    }

    @Nullable ParkProfile profile(String park, SupplyMarket market) {
        return repository.park(park).map(row -> profile(row, market)).orElse(null);
    }

    /** The park after some enterprises changed, which are none of the market. */
    ParkProfile refreshed(ParkProfile park, Set<String> changed) {
        var now =
                repository
                        .localSuppliersAmong(
                                park.focuses().keySet(), park.place().province(), changed)
                        .stream()
                        .map(LeadReading::localSupplier)
                        .toList();
        var were =
                park.localSuppliers().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(supplier -> changed.contains(supplier.enterprise()));
        return now.isEmpty() && !were ? park : withLocal(park, changed, now);
    }

    private static ParkProfile withLocal(
            ParkProfile park, Set<String> changed, List<LocalSupplier> now) {
        var local = new HashMap<String, List<LocalSupplier>>();
        Stream.concat(
                        park.localSuppliers().values().stream()
                                .flatMap(List::stream)
                                .filter(supplier -> !changed.contains(supplier.enterprise())),
                        now.stream())
                .sorted(Comparator.comparing(LocalSupplier::enterprise))
                .forEach(supplier ->
                        local.computeIfAbsent(supplier.segment(), key -> new ArrayList<>())
                                .add(supplier));
        return park.withLocalSuppliers(local);
    }

    /** Candidates of the park with these keys, by key. */
    List<Candidate> candidates(ParkProfile park, Collection<String> enterprises) {
        return repository.candidates(park.focuses().keySet(), park.zone(), enterprises).stream()
                .map(row -> candidate(row, park.segments()))
                .toList();
    }

    private ParkProfile profile(Record row, SupplyMarket market) {
        var park = row.get("p").asNode();
        var zone = row.get("z").asNode();
        var focuses = new TreeMap<String, String>();
        row.get("focuses")
                .values()
                .forEach(f -> focuses.put(f.get("chain").asString(), f.get("evidence").asString()));
        var anchors = row.get("anchors").asList(LeadReading::anchor);
        var province = zone.get("adcode").asString().substring(0, 2);
        return new ParkProfile(
                park.get("code").asString(),
                park.get("name").asString(),
                zone.get("code").asString(),
                place(row.get("place"), ""),
                row.get("municipality").asString(),
                LocalDate.parse(row.get("asOf").asString()),
                focuses,
                segments(focuses.keySet()),
                anchors,
                demands(anchors),
                channels(zone.get("code").asString(), park.get("code").asString()),
                localSuppliers(focuses.keySet(), province),
                market,
                repository.makerSegments().stream()
                        .map(r -> r.get("segment").asString())
                        .collect(Collectors.toSet()),
                zone.get("excludedGb4754").isNull()
                        ? List.of()
                        : zone.get("excludedGb4754").asList(Value::asString),
                text(zone.get("exclusionBasis")));
    }

    private Map<String, Segment> segments(Collection<String> chains) {
        var segments = new LinkedHashMap<String, Segment>();
        for (var row : repository.segments(chains)) {
            var s = row.get("s");
            segments.put(
                    s.get("code").asString(),
                    new Segment(
                            s.get("code").asString(),
                            s.get("name").asString(),
                            s.get("chain").asString(),
                            text(s.get("parent")),
                            text(s.get("gb4754")),
                            s.get("transport").asDouble()));
        }
        return segments;
    }

    private static ServedAnchor anchor(Value anchor) {
        var makers = new HashMap<String, String>();
        anchor.get("makers")
                .values()
                .forEach(m -> makers.put(m.get("key").asString(), m.get("evidence").asString()));
        makers.put(anchor.get("key").asString(), "");
        return new ServedAnchor(
                anchor.get("key").asString(),
                anchor.get("name").asString(),
                anchor.get("weight").asDouble(),
                makers,
                anchor.get("evidence").asString());
    }

    private List<Demand> demands(List<ServedAnchor> anchors) {
        return repository.demands(anchors.stream().map(ServedAnchor::key).toList()).stream()
                .map(row ->
                        new Demand(
                                row.get("anchor").asString(),
                                row.get("segment").asString(),
                                row.get("basis").asString().equals("SUPPLY_LINK"),
                                row.get("evidence").asString()))
                .toList();
    }

    private List<Channel> channels(String zone, String park) {
        return repository.channels(zone).stream()
                .map(row ->
                        new Channel(
                                row.get("name").asString(),
                                row.get("adcode").asString().substring(0, 2),
                                row.get("chamber").asBoolean(),
                                row.get("park").asString().equals(park),
                                row.get("evidence").asString()))
                .toList();
    }

    private Map<String, List<LocalSupplier>> localSuppliers(
            Collection<String> chains, String province) {
        return repository.localSuppliers(chains, province).stream()
                .map(LeadReading::localSupplier)
                .collect(Collectors.groupingBy(LocalSupplier::segment));
    }

    private static LocalSupplier localSupplier(Record row) {
        return new LocalSupplier(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("segment").asString(),
                row.get("evidence").asString());
    }

    private static Candidate candidate(Record row, Map<String, Segment> segments) {
        return new Candidate(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("region").isNull()
                        ? null
                        : place(row.get("region"), row.get("location").asString()),
                row.get("operations")
                        .asList(o ->
                                new Operation(
                                        Objects.requireNonNull(
                                                segments.get(o.get("segment").asString())),
                                        o.get("confidence").asDouble(),
                                        o.get("evidence").asString())),
                sorted(row.get("titles")).map(LeadReading::title).toList(),
                sorted(row.get("warnings")).map(LeadReading::warning).toList(),
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
                lastDay(title.get("until")),
                title.get("evidence").asString());
    }

    private static Warning warning(Value warning) {
        return new Warning(
                SignalKind.valueOf(warning.get("kind").asString()),
                warning.get("statement").asString(),
                warning.get("observedOn").asString(),
                warning.get("evidence").asString());
    }

    static Place place(Value region, String evidence) {
        var adcode = region.get("adcode").asString();
        var precise = !adcode.endsWith("0000") || MUNICIPALITIES.contains(adcode.substring(0, 2));
        var located = !region.get("latitude").isNull();
        return new Place(
                adcode,
                region.get("name").asString(),
                region.get("latitude").asDouble(0),
                region.get("longitude").asDouble(0),
                precise && located,
                evidence);
    }

    static @Nullable LocalDate lastDay(Value date) {
        return date.isNull() ? null : new PartialDate(date.asString()).lastDay();
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
