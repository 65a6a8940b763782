package org.lianzhao.lead.reading;

import java.time.LocalDate;
import org.lianzhao.lead.feature.Stake;
import org.lianzhao.lead.feature.SupplyMarket;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Makes the market of who supplies whom and of who owns whom: the same for every park. */
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

    public SupplyMarket market(Trade trade) {
        var scope = repository.scope();
        return new SupplyMarket(
                trade.links(),
                repository.stakes().stream().map(MarketReader::stake).toList(),
                trade.customers(),
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
}
