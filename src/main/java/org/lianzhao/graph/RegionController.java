package org.lianzhao.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NotFound;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ForViewers
class RegionController {
    private final RegionRepository regions;

    RegionController(RegionRepository regions) {
        this.regions = regions;
    }

    @QueryMapping
    Region region(@Argument String adcode) {
        return regions.regions(List.of(adcode)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("region", "adcode", adcode));
    }

    @QueryMapping
    List<Region> regions(@Argument @Nullable String parent) {
        return regions.below(parent);
    }

    @BatchMapping(typeName = "Region")
    Map<Region, Region> parent(List<Region> children) {
        return KeyedRows.ones(children, Region::parentAdcode, regions::regions, Region::adcode);
    }

    @BatchMapping(typeName = "Enterprise", field = "region")
    Map<Enterprise, Region> ofEnterprises(List<Enterprise> enterprises) {
        return KeyedRows.ones(enterprises, Enterprise::adcode, regions::regions, Region::adcode);
    }

    @BatchMapping(typeName = "Zone", field = "region")
    Map<Zone, Region> ofZones(List<Zone> zones) {
        return KeyedRows.ones(zones, Zone::adcode, regions::regions, Region::adcode);
    }

    @BatchMapping(typeName = "Park", field = "region")
    Map<Park, Region> ofParks(List<Park> parks) {
        return KeyedRows.ones(parks, Park::adcode, regions::regions, Region::adcode);
    }

    @BatchMapping(typeName = "Chamber", field = "region")
    Map<Chamber, Region> ofChambers(List<Chamber> chambers) {
        return KeyedRows.ones(chambers, Chamber::adcode, regions::regions, Region::adcode);
    }

    @BatchMapping(typeName = "LiaisonOffice", field = "region")
    Map<LiaisonOffice, Region> ofOffices(List<LiaisonOffice> offices) {
        return KeyedRows.ones(offices, LiaisonOffice::adcode, regions::regions, Region::adcode);
    }
}
