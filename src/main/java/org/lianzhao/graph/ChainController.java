package org.lianzhao.graph;

import java.util.List;
import java.util.Map;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ForViewers
class ChainController {
    private final ChainRepository chains;

    ChainController(ChainRepository chains) {
        this.chains = chains;
    }

    @QueryMapping
    IndustryChain industryChain(@Argument String code) {
        return chains.chains(List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("industry chain", "code", code));
    }

    @QueryMapping
    List<IndustryChain> industryChains() {
        return chains.chains();
    }

    @QueryMapping
    ChainSegment chainSegment(@Argument String code) {
        return chains.segments(List.of(code)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("chain segment", "code", code));
    }

    @BatchMapping
    Map<IndustryChain, List<ChainSegment>> segments(List<IndustryChain> parents) {
        return KeyedRows.lists(parents, IndustryChain::code, chains::segmentsOfChains);
    }

    @BatchMapping
    Map<IndustryChain, List<ChainLeader>> leaders(List<IndustryChain> parents) {
        var viewer = Viewer.current();
        return KeyedRows.lists(
                parents, IndustryChain::code, codes -> chains.leadersOfChains(codes, viewer));
    }

    @BatchMapping
    Map<ChainSegment, IndustryChain> chain(List<ChainSegment> segments) {
        return KeyedRows.ones(
                segments, ChainSegment::chainCode, chains::chains, IndustryChain::code);
    }

    @BatchMapping
    Map<ChainSegment, ChainSegment> parent(List<ChainSegment> segments) {
        return KeyedRows.ones(
                segments, ChainSegment::parentCode, chains::segments, ChainSegment::code);
    }

    @BatchMapping
    Map<ChainSegment, List<ChainSegment>> feeds(List<ChainSegment> segments) {
        return KeyedRows.lists(segments, ChainSegment::code, chains::fed);
    }

    @BatchMapping
    Map<ChainSegment, List<ChainSegment>> fedBy(List<ChainSegment> segments) {
        return KeyedRows.lists(segments, ChainSegment::code, chains::feeding);
    }

    @BatchMapping
    Map<Product, ChainSegment> segment(List<Product> products) {
        return KeyedRows.ones(products, Product::segmentCode, chains::segments, ChainSegment::code);
    }
}
