package org.lianzhao.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Loads nested {@code customers} and {@code suppliers} for all enterprises of a level in one
 * statement per side and arguments. {@code @BatchMapping} cannot do it because it does not see the
 * field's arguments.
 */
@Component
class TradeBatch {
    static final String LOADER = "tradePartners";

    TradeBatch(BatchLoaderRegistry registry, TradeRepository trade) {
        registry.<TradePage, PagedList<Enterprise>>forName(LOADER)
                .registerMappedBatchLoader(
                        (pages, env) -> Mono.fromCallable(() -> load(pages, trade)));
    }

    private static Map<TradePage, PagedList<Enterprise>> load(
            Set<TradePage> pages, TradeRepository trade) {
        var loaded = new HashMap<TradePage, PagedList<Enterprise>>();
        pages.stream()
                .collect(Collectors.groupingBy(Arguments::of))
                .forEach((arguments, group) -> {
                    var keys = group.stream().map(TradePage::enterprise).toList();
                    var partners = arguments.partners(trade, keys);
                    group.forEach(p -> loaded.put(p, partners.get(p.enterprise())));
                });
        return loaded;
    }

    /** What pages must have in common to be loaded by one statement. */
    private record Arguments(
            TradeSide side, int first, @Nullable String after, boolean supplies, Viewer viewer) {
        static Arguments of(TradePage page) {
            return new Arguments(
                    page.side(), page.first(), page.after(), page.withSupplies(), page.viewer());
        }

        Map<String, PagedList<Enterprise>> partners(TradeRepository trade, List<String> keys) {
            return trade.partners(side, keys, first, after, supplies, viewer);
        }
    }
}
