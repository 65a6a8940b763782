package org.lianzhao.gap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
@ForStaff
class GapController {
    private final GapRepository gaps;

    /** A loader of its own, because a batch could only be refused for all its parks together. */
    GapController(GapRepository gaps, BatchLoaderRegistry registry) {
        this.gaps = gaps;
        registry.<String, List<SegmentGap>>forName("gapsOfParks")
                .registerMappedBatchLoader(
                        (codes, env) -> Mono.fromCallable(() -> gaps.ofParks(codes)));
    }

    @SchemaMapping
    CompletableFuture<List<SegmentGap>> gaps(
            Park park, DataLoader<String, List<SegmentGap>> gapsOfParks) {
        Viewer.current().mustSeeWorkOf(park.code());
        return gapsOfParks
                .load(park.code())
                .thenApply(found ->
                        Objects.requireNonNullElse(found, List.<SegmentGap>of()).stream()
                                .map(gap -> gap.of(park))
                                .toList());
    }

    @BatchMapping
    Map<ChainSegment, SegmentGap> gap(List<ChainSegment> segments) {
        return KeyedRows.ones(
                segments, ChainSegment::code, gaps::ofSegments, gap -> gap.segment().code());
    }

    @BatchMapping
    Map<ChainSegment, GapState> state(List<ChainSegment> segments) {
        return gap(segments).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().state()));
    }
}
