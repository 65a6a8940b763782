package org.lianzhao.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Enterprises, their segments and trade partners: from the snapshot where it is up with the graph
 * and holds what is asked for, else from the repositories' statements.
 */
@Component
class EnterpriseReads {
    private final EnterpriseSnapshots snapshots;
    private final EnterpriseRepository enterprises;
    private final EnterpriseFactRepository facts;
    private final TradeRepository trade;

    EnterpriseReads(
            EnterpriseSnapshots snapshots,
            EnterpriseRepository enterprises,
            EnterpriseFactRepository facts,
            TradeRepository trade) {
        this.snapshots = snapshots;
        this.enterprises = enterprises;
        this.facts = facts;
        this.trade = trade;
    }

    Optional<Enterprise> find(String key, Viewer viewer) {
        return findAll(List.of(key), viewer).stream().findFirst();
    }

    /** By key; of these, a chamber account sees the members of its chamber. */
    List<Enterprise> findAll(Collection<String> keys, Viewer viewer) {
        return snapshots
                .shownTo(viewer)
                .map(snapshot -> snapshot.find(keys))
                .orElseGet(() -> enterprises.findAll(keys, viewer));
    }

    /** Segments by code, of each enterprise that has any. */
    Map<String, List<ChainSegment>> segments(Collection<String> keys) {
        return snapshots
                .current()
                .map(snapshot -> snapshot.segmentsOf(keys))
                .orElseGet(() -> facts.segments(keys));
    }

    /**
     * One page of partners per enterprise key; every key gets one, empty where it has no partner.
     *
     * @param supplies whether to read what is supplied
     */
    Map<String, PagedList<Enterprise>> partners(
            TradeSide side,
            Collection<String> keys,
            int first,
            @Nullable String after,
            boolean supplies,
            Viewer viewer) {
        var snapshot = supplies ? Optional.<EnterpriseSnapshot>empty() : snapshots.shownTo(viewer);
        return snapshot.map(held -> partners(held, side, keys, first, after))
                .orElseGet(() -> trade.partners(side, keys, first, after, supplies, viewer));
    }

    private static Map<String, PagedList<Enterprise>> partners(
            EnterpriseSnapshot snapshot,
            TradeSide side,
            Collection<String> keys,
            int first,
            @Nullable String after) {
        var page = PageRequest.of(first, after, side.name(), 2);
        var pages = new HashMap<String, PagedList<Enterprise>>();
        for (var key : keys) {
            var section = snapshot.partners(side, key, page);
            pages.put(
                    key,
                    PagedList.ofEdges(
                            page,
                            section.rows(),
                            section.total(),
                            partner -> position(side, partner),
                            (partner, cursor) -> new TradePartner(partner, cursor, List.of())));
        }
        return pages;
    }

    private static Keyset position(TradeSide side, Enterprise partner) {
        return new Keyset(side.name(), List.of(partner.name(), partner.key()));
    }
}
