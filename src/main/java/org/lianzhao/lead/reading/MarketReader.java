package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianzhao.lead.feature.Customer;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Stake;
import org.lianzhao.lead.feature.SupplyMarket;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads who supplies whom and who owns whom from the graph: the same for every park. */
@Component
public class MarketReader {
    private final MarketRepository repository;
    private final SnapshotRepository places;

    MarketReader(MarketRepository repository, SnapshotRepository places) {
        this.repository = repository;
        this.places = places;
    }

    /** Date of the data. */
    public LocalDate asOf() {
        return LocalDate.parse(repository.scope().get("asOf").asString());
    }

    public SupplyMarket market() {
        var scope = repository.scope();
        var regions = regions();
        return new SupplyMarket(
                repository.supplyLinks(new SupplyLinkRows()),
                repository.stakes().stream().map(MarketReader::stake).toList(),
                repository.customers(row -> customer(row, regions)),
                scope.get("segments").asList(Value::asString),
                LocalDate.parse(scope.get("asOf").asString()));
    }

    private static Stake stake(Record row) {
        return new Stake(
                row.get("investor").asString(),
                row.get("investorName").asString(),
                row.get("investee").asString(),
                Stake.Kind.valueOf(row.get("kind").asString()),
                NodeValues.certainty(row.get("certainty")),
                row.get("evidence").asString());
    }

    /** By GB/T 2260 code: hundreds of thousands of customers are in a few thousand. */
    private Map<String, Place> regions() {
        return places.regions().stream()
                .map(row -> NodeValues.place(row.get("r"), ""))
                .collect(Collectors.toMap(Place::adcode, region -> region));
    }

    private static Customer customer(Record row, Map<String, Place> regions) {
        return new Customer(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("region").isNull()
                        ? null
                        : place(row.get("region"), row.get("location"), regions),
                row.get("plants").asList(p -> place(p.get("region"), p.get("evidence"), regions)));
    }

    private static Place place(Value adcode, Value evidence, Map<String, Place> regions) {
        return Objects.requireNonNull(regions.get(adcode.asString())).shownBy(evidence.asString());
    }
}
