package org.lianzhao.graph;

import java.util.List;
import java.util.Map;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NotFound;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ForViewers
class ZoneController {
    private final ParkRepository parks;

    ZoneController(ParkRepository parks) {
        this.parks = parks;
    }

    @QueryMapping
    Zone zone(@Argument String code) {
        return parks.findZone(code).orElseThrow(() -> new NotFound("zone", "code", code));
    }

    @QueryMapping
    List<Zone> zones() {
        return parks.zones();
    }

    @BatchMapping
    Map<Zone, List<Park>> parks(List<Zone> zones) {
        return KeyedRows.lists(zones, Zone::code, parks::parksOfZones);
    }

    @BatchMapping
    Map<Zone, List<IndustryChain>> industryChains(List<Zone> zones) {
        return KeyedRows.lists(zones, Zone::code, parks::chainsOfZones);
    }

    @BatchMapping
    Map<Zone, List<Figure>> figures(List<Zone> zones) {
        return KeyedRows.lists(zones, Zone::code, parks::figures);
    }
}
