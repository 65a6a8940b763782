package org.lianzhao.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.platform.PagedList;
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
                .collect(
                        Collectors.groupingBy(
                                p -> List.of(p.side(), p.first(), String.valueOf(p.after()))))
                .values()
                .forEach(group -> {
                    var one = group.getFirst();
                    var keys = group.stream().map(TradePage::enterprise).toList();
                    var partners =
                            trade.partners(
                                    one.side(), keys, one.first(), one.after(), one.viewer());
                    group.forEach(p -> loaded.put(p, partners.get(p.enterprise())));
                });
        return loaded;
    }
}
