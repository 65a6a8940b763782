package org.lianzhao.graph;

import java.util.List;
import java.util.Map;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ForViewers
class ChannelController {
    private final ChannelRepository channels;

    ChannelController(ChannelRepository channels) {
        this.channels = channels;
    }

    @QueryMapping
    List<Chamber> chambers() {
        return channels.chambers(Viewer.current());
    }

    @QueryMapping
    List<LiaisonOffice> liaisonOffices() {
        return channels.offices();
    }

    @BatchMapping(typeName = "Chamber", field = "partnerships")
    Map<Chamber, List<Partnership>> ofChambers(List<Chamber> chambers) {
        return KeyedRows.lists(chambers, Chamber::key, channels::partnershipsOfChambers);
    }

    @BatchMapping(typeName = "LiaisonOffice", field = "partnerships")
    Map<LiaisonOffice, List<Partnership>> ofOffices(List<LiaisonOffice> offices) {
        return KeyedRows.lists(offices, LiaisonOffice::key, channels::partnershipsOfOffices);
    }
}
