package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.GraphObjects;
import org.lianzhao.lead.feature.Channel;
import org.lianzhao.lead.feature.Demand;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.ParkProfileBuilder;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.feature.SupplyMarket;
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
        return repository.park(park).map(row -> profile(row, market)).orElse(null);
    }

    /** The park after some enterprises changed, which are none of the market. */
    public ParkProfile refreshed(ParkProfile park, Set<String> changed) {
        var now =
                repository
                        .localSuppliersAmong(
                                park.focuses().keySet(), park.place().province(), changed)
                        .stream()
                        .map(ParkReader::localSupplier)
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

    private ParkProfile profile(Record row, SupplyMarket market) {
        var park = row.get("p").asNode();
        var zone = row.get("z").asNode();
        var focuses = new TreeMap<String, String>();
        row.get("focuses")
                .values()
                .forEach(f -> focuses.put(f.get("chain").asString(), f.get("evidence").asString()));
        var anchors = row.get("anchors").asList(ParkReader::anchor);
        var province = Adcode.province(zone.get("adcode").asString());
        return new ParkProfileBuilder(
                        park.get("code").asString(),
                        park.get("name").asString(),
                        zone.get("code").asString(),
                        NodeValues.place(row.get("place"), ""),
                        row.get("municipality").asString(),
                        LocalDate.parse(row.get("asOf").asString()))
                .focuses(focuses)
                .segments(segments(focuses.keySet()))
                .anchors(anchors)
                .demands(demands(anchors))
                .channels(channels(zone.get("code").asString(), park.get("code").asString()))
                .localSuppliers(localSuppliers(focuses.keySet(), province))
                .market(market)
                .makerSegments(makerSegments())
                .excluding(excluded(zone), NodeValues.text(zone.get("exclusionBasis")))
                .build();
    }

    private Set<String> makerSegments() {
        return repository.makerSegments().stream()
                .map(row -> row.get("segment").asString())
                .collect(Collectors.toSet());
    }

    private static List<String> excluded(Node zone) {
        var divisions = zone.get("excludedGb4754");
        return divisions.isNull() ? List.of() : divisions.asList(Value::asString);
    }

    private Map<String, Segment> segments(Collection<String> chains) {
        var segments = new LinkedHashMap<String, Segment>();
        for (var row : repository.segments(chains)) {
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
                                row.get("basis").asString().equals("SUPPLY_LINK"),
                                row.get("evidence").asString()))
                .toList();
    }

    private List<Channel> channels(String zone, String park) {
        return repository.channels(zone).stream()
                .map(row ->
                        new Channel(
                                row.get("name").asString(),
                                Adcode.province(row.get("adcode").asString()),
                                row.get("chamber").asBoolean(),
                                row.get("park").asString().equals(park),
                                row.get("evidence").asString()))
                .toList();
    }

    private Map<String, List<LocalSupplier>> localSuppliers(
            Collection<String> chains, String province) {
        return repository.localSuppliers(chains, province).stream()
                .map(ParkReader::localSupplier)
                .collect(Collectors.groupingBy(LocalSupplier::segment));
    }

    private static LocalSupplier localSupplier(Record row) {
        return new LocalSupplier(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("segment").asString(),
                row.get("evidence").asString());
    }
}
