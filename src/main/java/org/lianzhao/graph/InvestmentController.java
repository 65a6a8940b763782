package org.lianzhao.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Groups: who holds an enterprise and whom it holds. */
@Controller
@ForViewers
class InvestmentController {
    private final InvestmentRepository investments;

    InvestmentController(InvestmentRepository investments) {
        this.investments = investments;
    }

    @BatchMapping
    Map<Enterprise, Enterprise> parent(List<Enterprise> enterprises) {
        var viewer = Viewer.current();
        return KeyedRows.lists(
                        enterprises, Enterprise::key, keys -> investments.parents(keys, viewer))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    @BatchMapping
    Map<Enterprise, List<Enterprise>> subsidiaries(List<Enterprise> enterprises) {
        var viewer = Viewer.current();
        return KeyedRows.lists(
                enterprises, Enterprise::key, keys -> investments.subsidiaries(keys, viewer));
    }

    @BatchMapping
    Map<Enterprise, List<Investment>> investors(List<Enterprise> enterprises) {
        var viewer = Viewer.current();
        return KeyedRows.lists(
                enterprises, Enterprise::key, keys -> investments.investors(keys, viewer));
    }

    @BatchMapping(field = "investments")
    Map<Enterprise, List<Investment>> held(List<Enterprise> enterprises) {
        var viewer = Viewer.current();
        return KeyedRows.lists(
                enterprises, Enterprise::key, keys -> investments.investments(keys, viewer));
    }
}
