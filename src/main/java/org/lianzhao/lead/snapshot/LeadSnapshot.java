package org.lianzhao.lead.snapshot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.EnterpriseColumns;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.SupplyMarket;

/** The graph at one data version, ready for ranking: immutable, shared by all readers. */
public record LeadSnapshot(
        String dataVersion,
        EnterpriseColumns columns,
        Map<String, Place> places,
        LocalDate asOf,
        SupplyMarket market,
        Map<String, CompiledPark> parks) {
    public LeadSnapshot {
        places = Map.copyOf(places);
        parks = Map.copyOf(parks);
    }

    /** The park's candidates, or null for a park without a focus. */
    public @Nullable CompiledPark park(String code) {
        return parks.get(code);
    }

    /**
     * Whether one of these enterprises speaks for others: it buys, builds for who buys, or leads a
     * chain.
     */
    boolean concerns(Collection<String> enterprises) {
        return market.concerns(enterprises)
                || parks.values().stream()
                        .map(CompiledPark::profile)
                        .anyMatch(park -> park.concerns(enterprises));
    }

    /** Bytes held per enterprise besides keys and names. */
    double bytesPerEnterprise() {
        var compiled = parks.values().stream().mapToLong(CompiledPark::bytes).sum();
        return columns.bytesPerEnterprise() + (double) compiled / Math.max(1, columns.size());
    }
}
