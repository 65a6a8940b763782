package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Types of this module that {@code node(id:)} finds. */
@Configuration(proxyBeanMethods = false)
class GraphNodes {
    private record Source(String type, Function<String, @Nullable Object> lookup)
            implements NodeSource {
        @Override
        public @Nullable Object find(String key) {
            return lookup.apply(key);
        }
    }

    private static NodeSource source(String type, Function<String, @Nullable Object> lookup) {
        return new Source(type, lookup);
    }

    private static @Nullable Object first(Collection<?> found) {
        return found.isEmpty() ? null : found.iterator().next();
    }

    @Bean
    NodeSource enterpriseNode(EnterpriseRepository enterprises) {
        return source("Enterprise", key -> enterprises.find(key).orElse(null));
    }

    @Bean
    NodeSource evidenceNode(EvidenceRepository evidence) {
        return source("Evidence", key -> evidence.find(List.of(key)).get(key));
    }

    @Bean
    NodeSource industryChainNode(ChainRepository chains) {
        return source("IndustryChain", code -> first(chains.chains(List.of(code))));
    }

    @Bean
    NodeSource chainSegmentNode(ChainRepository chains) {
        return source("ChainSegment", code -> first(chains.segments(List.of(code))));
    }

    @Bean
    NodeSource parkNode(ParkRepository parks) {
        return source("Park", code -> first(parks.parks(List.of(code))));
    }

    @Bean
    NodeSource regionNode(RegionRepository regions) {
        return source("Region", adcode -> first(regions.regions(List.of(adcode))));
    }

    @Bean
    NodeSource zoneNode(ObjectRepository objects) {
        return source("Zone", key -> objects.find(ObjectRepository.ZONE, key));
    }

    @Bean
    NodeSource anchorNode(ObjectRepository objects) {
        return source("AnchorEnterprise", key -> objects.find(ObjectRepository.ANCHOR, key));
    }

    @Bean
    NodeSource productNode(ObjectRepository objects) {
        return source("Product", key -> objects.find(ObjectRepository.PRODUCT, key));
    }

    @Bean
    NodeSource siteNode(ObjectRepository objects) {
        return source("Site", key -> objects.find(ObjectRepository.SITE, key));
    }

    @Bean
    NodeSource chamberNode(ObjectRepository objects) {
        return source("Chamber", key -> objects.find(ObjectRepository.CHAMBER, key));
    }

    @Bean
    NodeSource liaisonOfficeNode(ObjectRepository objects) {
        return source("LiaisonOffice", key -> objects.find(ObjectRepository.LIAISON_OFFICE, key));
    }

    @Bean
    NodeSource figureNode(ObjectRepository objects) {
        return source("Figure", key -> objects.figure(key));
    }

    @Bean
    NodeSource signalNode(ObjectRepository objects) {
        return source("Signal", key -> objects.signal(key));
    }
}
