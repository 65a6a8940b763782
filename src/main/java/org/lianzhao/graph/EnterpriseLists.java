package org.lianzhao.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Lists of enterprises: those a text finds, or those that meet the other conditions. */
@Component
class EnterpriseLists {
    private final EnterpriseSnapshots snapshots;
    private final EnterpriseListRepository lists;
    private final EnterpriseSearchRepository searches;
    private final EnterpriseCountRepository counts;
    private final ChainRepository chains;
    private final RegionRepository regions;

    EnterpriseLists(
            EnterpriseSnapshots snapshots,
            EnterpriseListRepository lists,
            EnterpriseSearchRepository searches,
            EnterpriseCountRepository counts,
            ChainRepository chains,
            RegionRepository regions) {
        this.snapshots = snapshots;
        this.lists = lists;
        this.searches = searches;
        this.counts = counts;
        this.chains = chains;
        this.regions = regions;
    }

    /**
     * One page in that order, by relevance or name where none is given. The count costs a statement
     * of its own and is made only where asked for, else it is -1.
     *
     * @throws NotFound where the filter names a chain, segment or region that is not there
     */
    PagedList<Enterprise> page(
            EnterpriseFilter filter,
            @Nullable EnterpriseOrder order,
            int first,
            @Nullable String after,
            boolean counted,
            Viewer viewer) {
        var query = EnterpriseQuery.of(filter, order, first, after, viewer);
        return held(query).orElseGet(() -> read(query, counted));
    }

    /** From the snapshot, which has all and those of a segment by name. */
    private Optional<PagedList<Enterprise>> held(EnterpriseQuery query) {
        var filter = query.filter();
        var isByName = query.order().field() == EnterpriseOrderField.NAME;
        if (!isByName || !filter.equals(EnterpriseFilter.ofSegment(filter.segment()))) {
            return Optional.empty();
        }
        return snapshots
                .shownTo(query.viewer())
                .map(held -> held.list(filter.segment(), query.order().direction(), query.page()))
                .map(section ->
                        PagedList.of(
                                query.page(),
                                section.rows(),
                                section.total(),
                                e -> new Keyset(query.list(), List.of(e.name(), e.key())),
                                e -> e));
    }

    private PagedList<Enterprise> read(EnterpriseQuery query, boolean counted) {
        var search = query.entry() == EnterpriseEntry.TEXT;
        var rows =
                (search ? searches.page(query) : lists.page(query)).stream().map(Row::of).toList();
        if (rows.isEmpty()) {
            mustBeThere(query.filter());
        }
        var total = counted ? (search ? searches.count(query) : counts.count(query)) : -1;
        return PagedList.of(
                query.page(), rows, total, row -> row.position(query.list()), Row::enterprise);
    }

    /** Nothing found may mean a code that is none. */
    private void mustBeThere(EnterpriseFilter filter) {
        var chain = filter.chain();
        if (chain != null && chains.chains(List.of(chain)).isEmpty()) {
            throw new NotFound("industry chain", "code", chain);
        }
        var segment = filter.segment();
        if (segment != null && chains.segments(List.of(segment)).isEmpty()) {
            throw new NotFound("chain segment", "code", segment);
        }
        var region = filter.region();
        if (region != null && regions.regions(List.of(region)).isEmpty()) {
            throw new NotFound("region", "adcode", region);
        }
    }

    /** An enterprise with what its list is sorted by. */
    private record Row(Enterprise enterprise, String sort) {
        static Row of(Record row) {
            return new Row(
                    GraphObjects.enterprise(row.get("e").asNode()), row.get("sort").asString());
        }

        Keyset position(String list) {
            return new Keyset(list, List.of(sort, enterprise.key()));
        }
    }
}
