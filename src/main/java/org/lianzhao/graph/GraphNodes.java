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
    NodeSource enterpriseNode(EnterpriseRepository enterprises) {
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
    NodeSource zoneNode(ObjectRepository objects) {
        return source("Zone", (key, viewer) -> objects.find(ObjectRepository.ZONE, key, viewer));
    }

    @Bean
    NodeSource anchorNode(ObjectRepository objects) {
        return source(
                "AnchorEnterprise",
                (key, viewer) -> objects.find(ObjectRepository.ANCHOR, key, viewer));
    }

    @Bean
    NodeSource productNode(ObjectRepository objects) {
        return source(
                "Product", (key, viewer) -> objects.find(ObjectRepository.PRODUCT, key, viewer));
    }

    @Bean
    NodeSource siteNode(ObjectRepository objects) {
        return source("Site", (key, viewer) -> objects.find(ObjectRepository.SITE, key, viewer));
    }

    @Bean
    NodeSource chamberNode(ObjectRepository objects) {
        return source(
                "Chamber", (key, viewer) -> objects.find(ObjectRepository.CHAMBER, key, viewer));
    }

    @Bean
    NodeSource liaisonOfficeNode(ObjectRepository objects) {
        return source(
                "LiaisonOffice",
                (key, viewer) -> objects.find(ObjectRepository.LIAISON_OFFICE, key, viewer));
    }

    @Bean
    NodeSource figureNode(ObjectRepository objects) {
        return source("Figure", objects::figure);
    }

    @Bean
    NodeSource signalNode(ObjectRepository objects) {
        return source("Signal", objects::signal);
    }
}
