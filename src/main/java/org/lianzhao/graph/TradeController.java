package org.lianzhao.graph;

import graphql.relay.Edge;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who supplies whom. */
@Controller
@ForViewers
class TradeController {
    private final ChainRepository chains;

    TradeController(ChainRepository chains) {
        this.chains = chains;
    }

    @SchemaMapping
    CompletableFuture<PagedList<TradePartner>> customers(
            Enterprise enterprise,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<TradePage, PagedList<TradePartner>> tradePartners) {
        return partners(TradeSide.CUSTOMERS, enterprise, first, after, tradePartners);
    }

    @SchemaMapping
    CompletableFuture<PagedList<TradePartner>> suppliers(
            Enterprise enterprise,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<TradePage, PagedList<TradePartner>> tradePartners) {
        return partners(TradeSide.SUPPLIERS, enterprise, first, after, tradePartners);
    }

    @SchemaMapping(typeName = "TradePartnerEdge")
    Enterprise node(Edge<TradePartner> edge) {
        return partner(edge).enterprise();
    }

    @SchemaMapping(typeName = "TradePartnerEdge")
    List<Supply> supplies(Edge<TradePartner> edge) {
        return partner(edge).supplies();
    }

    private static TradePartner partner(Edge<TradePartner> edge) {
        return Objects.requireNonNull(edge.getNode());
    }

    @BatchMapping
    Map<Supply, ChainSegment> segment(List<Supply> supplies) {
        return KeyedRows.ones(supplies, Supply::segmentCode, chains::segments, ChainSegment::code);
    }

    private static CompletableFuture<PagedList<TradePartner>> partners(
            TradeSide side,
            Enterprise enterprise,
            int first,
            @Nullable String after,
            DataLoader<TradePage, PagedList<TradePartner>> loader) {
        // Checked here as well: the loader's batch fails as a whole and could not name the
        // argument.
        PageRequest.of(first, after, side.name(), 2);
        return loader.load(new TradePage(side, enterprise.key(), first, after, Viewer.current()));
    }
}
