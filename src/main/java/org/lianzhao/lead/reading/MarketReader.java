package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.Customer;
import org.lianzhao.lead.feature.Stake;
import org.lianzhao.lead.feature.SupplyLink;
import org.lianzhao.lead.feature.SupplyMarket;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Reads who supplies whom and who owns whom from the graph: the same for every park. */
@Component
public class MarketReader {
    private final MarketRepository repository;

    MarketReader(MarketRepository repository) {
        this.repository = repository;
    }

    /** Date of the data. */
    public LocalDate asOf() {
        return LocalDate.parse(repository.scope().get("asOf").asString());
    }

    public SupplyMarket market() {
        var scope = repository.scope();
        return new SupplyMarket(
                repository.supplyLinks(MarketReader::supplyLink),
                repository.stakes().stream().map(MarketReader::stake).toList(),
                repository.customers().stream().map(MarketReader::customer).toList(),
                scope.get("segments").asList(Value::asString),
                LocalDate.parse(scope.get("asOf").asString()));
    }

    private static SupplyLink supplyLink(Record row) {
        return new SupplyLink(
                row.get("supplier").asString(),
                row.get("customer").asString(),
                row.get("product").asString(),
                row.get("since").isNull()
                        ? SupplyLink.UNKNOWN_YEAR
                        : new PartialDate(row.get("since").asString()).firstDay().getYear(),
                row.get("tier").asInt() == 1,
                lastKnown(row),
                row.get("unsplit").asBoolean(),
                NodeValues.certainty(row.get("certainty")),
                row.get("evidence").asString());
    }

    /** Last day the source speaks of, or else its own date. */
    private static @Nullable LocalDate lastKnown(Record row) {
        return Stream.of("until", "since", "observedOn")
                .map(row::get)
                .filter(date -> !date.isNull())
                .findFirst()
                .map(NodeValues::lastDay)
                .orElse(null);
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

    private static Customer customer(Record row) {
        return new Customer(
                row.get("key").asString(),
                row.get("name").asString(),
                row.get("region").isNull()
                        ? null
                        : NodeValues.place(row.get("region"), row.get("location").asString()),
                row.get("plants")
                        .asList(p ->
                                NodeValues.place(p.get("region"), p.get("evidence").asString())));
    }
}
