package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianzhao.platform.Keyset;
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

    EnterpriseReads(
            EnterpriseSnapshots snapshots,
            EnterpriseRepository enterprises,
            EnterpriseFactRepository facts) {
        this.snapshots = snapshots;
        this.enterprises = enterprises;
        this.facts = facts;
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
     * A page of trade partners, where the snapshot has it; else statements have it, one for many.
     */
    Optional<PagedList<Enterprise>> partners(TradePage asked) {
        return asked.withSupplies()
                ? Optional.empty()
                : snapshots.shownTo(asked.viewer()).map(snapshot -> partners(snapshot, asked));
    }

    private static PagedList<Enterprise> partners(EnterpriseSnapshot snapshot, TradePage asked) {
        var side = asked.side();
        var page = asked.page();
        var section = snapshot.partners(side, asked.enterprise(), page);
        return PagedList.ofEdges(
                page,
                section.rows(),
                section.total(),
                partner -> position(side, partner),
                (partner, cursor) -> new TradePartner(partner, cursor, List.of()));
    }

    private static Keyset position(TradeSide side, Enterprise partner) {
        return new Keyset(side.name(), List.of(partner.name(), partner.key()));
    }
}
