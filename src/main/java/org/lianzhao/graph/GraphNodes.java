package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Types of this module that {@code node(id:)} finds. */
@Configuration(proxyBeanMethods = false)
class GraphNodes {
    private record Source(String type, BiFunction<String, Viewer, @Nullable Object> lookup)
            implements NodeSource {
        @Override
        public @Nullable Object find(String key, Viewer viewer) {
            return lookup.apply(key, viewer);
        }
    }

    private static NodeSource source(
            String type, BiFunction<String, Viewer, @Nullable Object> lookup) {
        return new Source(type, lookup);
    }

    private static @Nullable Object first(Collection<?> found) {
        return found.isEmpty() ? null : found.iterator().next();
    }

    @Bean
    NodeSource enterpriseNode(EnterpriseReads enterprises) {
        return source("Enterprise", (key, viewer) -> enterprises.find(key, viewer).orElse(null));
    }

    @Bean
    NodeSource evidenceNode(EvidenceRepository evidence) {
        return source("Evidence", (key, viewer) -> evidence.find(List.of(key), viewer).get(key));
    }

    @Bean
    NodeSource industryChainNode(ChainRepository chains) {
        return source("IndustryChain", (code, viewer) -> first(chains.chains(List.of(code))));
    }

    @Bean
    NodeSource chainSegmentNode(ChainRepository chains) {
        return source("ChainSegment", (code, viewer) -> first(chains.segments(List.of(code))));
    }

    @Bean
    NodeSource parkNode(ParkRepository parks) {
        return source("Park", (code, viewer) -> first(parks.parks(List.of(code))));
    }

    @Bean
    NodeSource regionNode(RegionRepository regions) {
        return source("Region", (adcode, viewer) -> first(regions.regions(List.of(adcode))));
    }

    @Bean
    NodeSource zoneNode(ParkRepository parks) {
        return source("Zone", (code, viewer) -> parks.findZone(code).orElse(null));
    }

    @Bean
    NodeSource anchorNode(ParkRepository parks) {
        return source("AnchorEnterprise", (key, viewer) -> first(parks.anchorsByKey(List.of(key))));
    }

    @Bean
    NodeSource siteNode(ParkRepository parks) {
        return source("Site", (id, viewer) -> parks.findSite(id).orElse(null));
    }

    @Bean
    NodeSource figureNode(ParkRepository parks) {
        return source("Figure", (id, viewer) -> parks.findFigure(id).orElse(null));
    }

    @Bean
    NodeSource chamberNode(ChannelRepository channels) {
        return source("Chamber", (key, viewer) -> channels.findChamber(key, viewer).orElse(null));
    }

    @Bean
    NodeSource liaisonOfficeNode(ChannelRepository channels) {
        return source("LiaisonOffice", (key, viewer) -> channels.findOffice(key).orElse(null));
    }

    @Bean
    NodeSource productNode(EnterpriseFactRepository facts) {
        return source("Product", (key, viewer) -> facts.findProduct(key, viewer).orElse(null));
    }

    @Bean
    NodeSource signalNode(EnterpriseFactRepository facts) {
        return source("Signal", (id, viewer) -> facts.findSignal(id, viewer).orElse(null));
    }
}
