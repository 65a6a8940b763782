package org.lianzhao.graph;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
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
    private final EnterpriseReads enterprises;
    private final ChainRepository chains;

    TradeController(EnterpriseReads enterprises, ChainRepository chains) {
        this.enterprises = enterprises;
        this.chains = chains;
    }

    @SchemaMapping
    CompletableFuture<PagedList<Enterprise>> customers(
            Enterprise enterprise,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection,
            DataLoader<TradePage, PagedList<Enterprise>> tradePartners) {
        var asked = asked(TradeSide.CUSTOMERS, enterprise, first, after, selection);
        return partners(asked, tradePartners);
    }

    @SchemaMapping
    CompletableFuture<PagedList<Enterprise>> suppliers(
            Enterprise enterprise,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection,
            DataLoader<TradePage, PagedList<Enterprise>> tradePartners) {
        var asked = asked(TradeSide.SUPPLIERS, enterprise, first, after, selection);
        return partners(asked, tradePartners);
    }

    @BatchMapping
    Map<Supply, ChainSegment> segment(List<Supply> supplies) {
        return KeyedRows.ones(supplies, Supply::segmentCode, chains::segments, ChainSegment::code);
    }

    private static TradePage asked(
            TradeSide side,
            Enterprise enterprise,
            int first,
            @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        var supplies = selection.contains("edges/supplies");
        var page = new TradePage(side, enterprise.key(), first, after, supplies, Viewer.current());
        // Checked here: the loader's batch fails as a whole and could not name the argument.
        page.page();
        return page;
    }

    private CompletableFuture<PagedList<Enterprise>> partners(
            TradePage asked, DataLoader<TradePage, PagedList<Enterprise>> loader) {
        return enterprises
                .partners(asked)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> loader.load(asked));
    }
}
