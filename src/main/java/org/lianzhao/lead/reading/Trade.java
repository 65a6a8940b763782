package org.lianzhao.lead.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.lead.feature.Customer;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.SupplyLink;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Who supplies whom, and who buys, as a reading of all enterprises found them. */
public final class Trade {
    // Places in the list that stands for a place.
    private static final int REGION = 0;
    private static final int EVIDENCE = 1;

    private final Map<String, Place> regions;
    private final SupplyLinkRows rows = new SupplyLinkRows();
    private final List<SupplyLink> links = new ArrayList<>();
    private final List<Customer> customers = new ArrayList<>();

    /** Of nobody yet; the regions by GB/T 2260 code. */
    Trade(Map<String, Place> regions) {
        this.regions = regions;
    }

    /** Adds an enterprise of {@link SnapshotRepository#STRETCH}. */
    void add(Record row) {
        var key = row.get("key").asString();
        row.get("supplies").values().forEach(relation -> links.add(rows.of(key, relation)));
        if (row.get("buys").asBoolean()) {
            customers.add(customer(key, row));
        }
    }

    private Customer customer(String key, Record row) {
        var located = row.get("located");
        return new Customer(
                key,
                row.get("name").asString(),
                located.isNull() ? null : place(located),
                row.get("plants").asList(this::place));
    }

    private Place place(Value place) {
        return Objects.requireNonNull(regions.get(place.get(REGION).asString()))
                .shownBy(place.get(EVIDENCE).asString());
    }

    List<SupplyLink> links() {
        return links;
    }

    List<Customer> customers() {
        return customers;
    }
}
