package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.graph.GraphObjects;
import org.lianzhao.lead.feature.AnchorReach;
import org.lianzhao.lead.feature.ChainLeader;
import org.lianzhao.lead.feature.Channel;
import org.lianzhao.lead.feature.Demand;
import org.lianzhao.lead.feature.Flow;
import org.lianzhao.lead.feature.Focus;
import org.lianzhao.lead.feature.Introduction;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.ParkProfileBuilder;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.feature.SupplyMarket;
import org.lianzhao.lead.feature.UpstreamDemand;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.springframework.stereotype.Component;

/** Reads what the features look at of a park from the graph. */
@Component
public class ParkReader {
    private final LeadRepository repository;

    ParkReader(LeadRepository repository) {
        this.repository = repository;
    }

    public @Nullable ParkProfile profile(String park, SupplyMarket market) {
        return read(park, surroundings()).map(read -> read.market(market).build()).orElse(null);
    }

    /** Nothing yet, for parks that are read together. */
    public Surroundings surroundings() {
        return new Surroundings(repository);
    }

    /** All of the profile but the market. */
    public Optional<ParkProfileBuilder> read(String park, Surroundings surroundings) {
        return repository.park(park).map(row -> read(row, surroundings));
    }

    /** The park after some enterprises changed, which are none of the market. */
    public ParkProfile refreshed(ParkProfile park, Set<String> changed) {
        var now =
                repository
                        .localSuppliersAmong(segments(park), park.place().province(), changed)
                        .stream()
                        .map(Surroundings::localSupplier)
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

    private ParkProfileBuilder read(Record row, Surroundings surroundings) {
        var park = row.get("p").asNode();
        var zone = row.get("z").asNode();
        var place = NodeValues.place(row.get("place"), "");
        var focuses = focuses(row);
        var segments = segments(focuses.stream().map(Focus::target).toList());
        var flows = repository.flows(segments.keySet());
        var anchors = anchors(row, place);
        return new ParkProfileBuilder(
                        park.get("code").asString(),
                        park.get("name").asString(),
                        zone.get("code").asString(),
                        place,
                        row.get("municipality").asString(),
                        LocalDate.parse(row.get("asOf").asString()))
                .focuses(focuses)
                .segments(segments)
                .anchors(anchors)
                .demands(
                        UpstreamDemand.with(
                                demands(anchors),
                                flows.stream().map(ParkReader::flow).toList(),
                                segments))
                .channels(channels(zone.get("code").asString(), park.get("code").asString()))
                .introductions(introductions(park.get("code").asString()))
                .flows(flows.stream().map(ParkReader::flow).toList(), names(flows))
                .localSuppliers(
                        surroundings.localSuppliers(
                                ends(segments.keySet(), flows), place.province()))
                .leaders(leaders(segments, surroundings.leaders(place.province())))
                .makerSegments(surroundings.makerSegments())
                .excluding(excluded(zone), NodeValues.text(zone.get("exclusionBasis")));
    }

    /** What the park states; only where it states nothing, what is inferred for it. */
    private static List<Focus> focuses(Record row) {
        var all =
                row.get("focuses")
                        .asList(f ->
                                new Focus(
                                        f.get("target").asString(),
                                        f.get("chain").asString(),
                                        f.get("name").asString(),
                                        FocusBasis.valueOf(f.get("basis").asString()),
                                        f.get("evidence").asString()));
        var stated = all.stream().filter(Focus::isStated).toList();
        return stated.isEmpty() ? all : stated;
    }

    private static List<ServedAnchor> anchors(Record row, Place park) {
        var plants = new HashMap<String, List<Place>>();
        row.get("anchors")
                .values()
                .forEach(anchor ->
                        plants.put(
                                anchor.get("key").asString(),
                                anchor.get("plants")
                                        .asList(p ->
                                                NodeValues.place(
                                                        p.get("region"),
                                                        p.get("evidence").asString()))));
        return AnchorReach.of(row.get("anchors").asList(ParkReader::anchor), plants, park);
    }

    private static Flow flow(Record row) {
        return new Flow(
                row.get("from").asString(),
                row.get("to").asString(),
                row.get("evidence").asString());
    }

    private static Map<String, String> names(List<Record> flows) {
        var names = new HashMap<String, String>();
        for (var row : flows) {
            names.put(row.get("from").asString(), row.get("fromName").asString());
            names.put(row.get("to").asString(), row.get("toName").asString());
        }
        return names;
    }

    /** The segments in focus and those at the other ends of their flows. */
    private static Set<String> ends(Set<String> segments, List<Record> flows) {
        var ends = new TreeSet<>(segments);
        ends.addAll(names(flows).keySet());
        return ends;
    }

    private static Set<String> segments(ParkProfile park) {
        var ends = new TreeSet<>(park.segments().keySet());
        ends.addAll(park.segmentNames().keySet());
        return ends;
    }

    private static List<ChainLeader> leaders(Map<String, Segment> segments, List<Record> there) {
        var chains = segments.values().stream().map(Segment::chain).collect(Collectors.toSet());
        return there.stream()
                .filter(row -> chains.contains(row.get("chain").asString()))
                .map(row ->
                        new ChainLeader(
                                row.get("key").asString(),
                                row.get("name").asString(),
                                row.get("chain").asString(),
                                Set.copyOf(row.get("segments").asList(Value::asString)),
                                row.get("evidence").asString()))
                .toList();
    }

    private static List<String> excluded(Node zone) {
        var divisions = zone.get("excludedGb4754");
        return divisions.isNull() ? List.of() : divisions.asList(Value::asString);
    }

    private Map<String, Segment> segments(Collection<String> targets) {
        var segments = new LinkedHashMap<String, Segment>();
        for (var row : repository.segments(targets)) {
            var s = GraphObjects.segment(row.get("s"));
            segments.put(
                    s.code(),
                    new Segment(
                            s.code(),
                            s.name(),
                            s.chainCode(),
                            s.parentCode(),
                            s.gb4754(),
                            s.transport()));
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
                                row.get("basis").asString().equals("SUPPLY_LINK")
                                        ? Demand.Strength.LINKED
                                        : Demand.Strength.DERIVED,
                                List.of(row.get("evidence").asString())))
                .toList();
    }

    /** The first introduction of each enterprise. */
    private Map<String, Introduction> introductions(String park) {
        var introductions = new LinkedHashMap<String, Introduction>();
        for (var row : repository.introductions(park)) {
            var enterprise = row.get("enterprise").asString();
            introductions.putIfAbsent(
                    enterprise,
                    new Introduction(
                            enterprise,
                            row.get("chamber").asString(),
                            row.get("acceptedOn").asString(),
                            row.get("evidence").asString()));
        }
        return introductions;
    }

    private List<Channel> channels(String zone, String park) {
        return repository.channels(zone, park).stream()
                .map(row ->
                        new Channel(
                                row.get("name").asString(),
                                Adcode.province(row.get("adcode").asString()),
                                row.get("chamber").asBoolean(),
                                row.get("partner").asString(),
                                row.get("park").asString().equals(park),
                                row.get("accepted").asInt(),
                                row.get("declined").asInt(),
                                row.get("evidence").asString()))
                .toList();
    }
}
