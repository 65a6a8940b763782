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
class ParkController {
    private final ParkRepository parks;
    private final HeldParks held;
    private final ChannelRepository channels;

    ParkController(ParkRepository parks, HeldParks held, ChannelRepository channels) {
        this.parks = parks;
        this.held = held;
        this.channels = channels;
    }

    @QueryMapping
    Park park(@Argument String code) {
        return held.find(code).orElseThrow(() -> new NotFound("park", "code", code));
    }

    @BatchMapping
    Map<Park, Zone> zone(List<Park> children) {
        return KeyedRows.ones(children, Park::zoneCode, codes -> parks.zones(), Zone::code);
    }

    @BatchMapping
    Map<Park, List<ParkFocus>> focuses(List<Park> parents) {
        return KeyedRows.lists(parents, Park::code, parks::focuses);
    }

    @BatchMapping
    Map<Park, List<AnchorEnterprise>> anchors(List<Park> parents) {
        return KeyedRows.lists(parents, Park::code, parks::anchors);
    }

    @BatchMapping
    Map<Park, List<Figure>> figures(List<Park> parents) {
        return KeyedRows.lists(parents, Park::code, parks::figures);
    }

    @BatchMapping
    Map<Park, List<Site>> sites(List<Park> parents) {
        return KeyedRows.lists(parents, Park::code, parks::sites);
    }

    @BatchMapping
    Map<Park, List<Chamber>> chambers(List<Park> parents) {
        return KeyedRows.lists(
                parents, Park::code, codes -> channels.chambersOfParks(codes, Viewer.current()));
    }

    @BatchMapping
    Map<Park, List<LiaisonOffice>> liaisonOffices(List<Park> parents) {
        return KeyedRows.lists(parents, Park::code, channels::officesOfParks);
    }
}
