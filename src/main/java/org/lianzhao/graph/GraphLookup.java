package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Objects of the graph by key, for modules that hold keys and show objects. One statement per call.
 * Enterprises and evidence are those in the current viewer's scope.
 */
@Component
public class GraphLookup {
    private final EnterpriseReads enterprises;
    private final EnterpriseSearchRepository search;
    private final ChainRepository chains;
    private final ParkRepository parks;
    private final ChannelRepository channels;
    private final EvidenceRepository evidence;
    private final RegionRepository regions;

    GraphLookup(
            EnterpriseReads enterprises,
            EnterpriseSearchRepository search,
            ChainRepository chains,
            ParkRepository parks,
            ChannelRepository channels,
            EvidenceRepository evidence,
            RegionRepository regions) {
        this.enterprises = enterprises;
        this.search = search;
        this.chains = chains;
        this.parks = parks;
        this.channels = channels;
        this.evidence = evidence;
        this.regions = regions;
    }

    public List<Enterprise> enterprises(Collection<String> keys) {
        return enterprises.findAll(keys, Viewer.current());
    }

    /** Keys of the enterprises that a text finds, as the list of enterprises has them. */
    public Set<String> enterprisesFound(String text) {
        return search.keys(SearchText.of("filter.text", text).terms(), Viewer.current());
    }

    public List<IndustryChain> chains(Collection<String> codes) {
        return chains.chains(codes);
    }

    public List<ChainSegment> segments(Collection<String> codes) {
        return chains.segments(codes);
    }

    /** Regions with these codes of GB/T 2260, by code. */
    public List<Region> regions(Collection<String> adcodes) {
        return regions.regions(adcodes);
    }

    public List<Park> parks(Collection<String> codes) {
        return parks.parks(codes);
    }

    /** All parks, by code. */
    public List<Park> allParks() {
        return parks.all();
    }

    /** Land and buildings a park offers, by id. */
    public List<Site> sitesOf(String park) {
        return parks.sites(List.of(park)).getOrDefault(park, List.of());
    }

    public List<Chamber> chambers(Collection<String> keys) {
        return channels.chambers(keys);
    }

    /** Parks of a zone, by code. */
    public List<Park> parksOfZone(String zone) {
        return parks.parksOfZones(List.of(zone)).getOrDefault(zone, List.of());
    }

    public List<AnchorEnterprise> anchors(Collection<String> keys) {
        return parks.anchorsByKey(keys);
    }

    public Map<String, Evidence> evidence(Collection<String> keys) {
        return evidence.find(keys, Viewer.current());
    }
}
