package org.lianzhao.graph;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ForViewers
class EnterpriseController {
    private final EnterpriseReads enterprises;
    private final EnterpriseLists lists;
    private final EnterpriseFactRepository facts;

    EnterpriseController(
            EnterpriseReads enterprises, EnterpriseLists lists, EnterpriseFactRepository facts) {
        this.enterprises = enterprises;
        this.lists = lists;
        this.facts = facts;
    }

    @QueryMapping
    Enterprise enterprise(@Argument String key) {
        var viewer = Viewer.current();
        return enterprises.find(key, viewer).orElseThrow(() -> none(key, viewer));
    }

    /** Says of a chamber's members alone what is true of all enterprises it may have meant. */
    private static NotFound none(String key, Viewer viewer) {
        return new NotFound(
                viewer.chamber() == null ? "enterprise" : "enterprise among your members",
                "key",
                key);
    }

    @QueryMapping
    PagedList<Enterprise> enterprises(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable EnterpriseFilter filter,
            @Argument @Nullable EnterpriseOrder orderBy,
            DataFetchingFieldSelectionSet selection) {
        return lists.page(
                filter == null ? EnterpriseFilter.NONE : filter,
                orderBy,
                first,
                after,
                selection.contains("totalCount"),
                Viewer.current());
    }

    @BatchMapping
    Map<Enterprise, List<ChainSegment>> segments(List<Enterprise> enterprises) {
        return KeyedRows.lists(enterprises, Enterprise::key, this.enterprises::segments);
    }

    @BatchMapping
    Map<Enterprise, List<Product>> products(List<Enterprise> enterprises) {
        return KeyedRows.lists(enterprises, Enterprise::key, facts::products);
    }

    @BatchMapping
    Map<Enterprise, List<EnterpriseLabel>> labels(List<Enterprise> enterprises) {
        return KeyedRows.lists(enterprises, Enterprise::key, facts::labels);
    }

    @BatchMapping
    Map<Enterprise, List<Signal>> signals(List<Enterprise> enterprises) {
        return KeyedRows.lists(enterprises, Enterprise::key, facts::signals);
    }

    @BatchMapping
    Map<Enterprise, List<Presence>> presences(List<Enterprise> enterprises) {
        return KeyedRows.lists(enterprises, Enterprise::key, facts::presences);
    }

    /** An anchor's name is public; the enterprise behind it is in the viewer's scope or not. */
    @BatchMapping
    Map<AnchorEnterprise, Enterprise> enterprise(List<AnchorEnterprise> anchors) {
        var viewer = Viewer.current();
        return viewer.chamber() == null
                ? anchors.stream()
                        .distinct()
                        .collect(
                                Collectors.toMap(Function.identity(), AnchorEnterprise::enterprise))
                : KeyedRows.ones(
                        anchors,
                        anchor -> anchor.enterprise().key(),
                        keys -> enterprises.findAll(keys, viewer),
                        Enterprise::key);
    }
}
