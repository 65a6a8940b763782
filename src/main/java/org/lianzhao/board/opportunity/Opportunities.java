package org.lianzhao.board.opportunity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/** Opportunities as somebody may see them: boards of them, and single ones by id. */
@Service
public class Opportunities implements NodeSource {
    private final OpportunityRepository repository;
    private final OpportunityListRepository lists;
    private final OpportunityNews news;
    private final Clock clock;

    Opportunities(
            OpportunityRepository repository,
            OpportunityListRepository lists,
            OpportunityNews news,
            Clock clock) {
        this.news = news;
        this.repository = repository;
        this.lists = lists;
        this.clock = clock;
    }

    /** Those of these keys that the viewer may see. */
    public List<Opportunity> find(Collection<String> keys, Viewer viewer) {
        return repository.find(keys, viewer, BoardDays.today(clock));
    }

    /**
     * The one an id of the API names.
     *
     * @throws org.lianzhao.platform.BadRequest naming {@code argument} where it is no such id
     * @throws NotFound where there is none or the viewer may not see it
     */
    public Opportunity mustFind(String argument, String id, Viewer viewer) {
        var key = GlobalId.key(argument, Opportunity.TYPE, id);
        return find(List.of(key), viewer).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("opportunity you may see", "id", id));
    }

    /** Those of these keys that a chamber can answer: published to it, and not over. */
    public List<Opportunity> open(Collection<String> keys, String chamber) {
        return repository.open(keys, chamber, BoardDays.today(clock));
    }

    /**
     * The one an id of the API names, which a chamber can answer.
     *
     * @throws org.lianzhao.platform.BadRequest naming {@code argument} where it is no such id
     * @throws NotFound where there is none, or none that the chamber can answer
     */
    public Opportunity mustFindOpen(String argument, String id, String chamber) {
        var key = GlobalId.key(argument, Opportunity.TYPE, id);
        return open(List.of(key), chamber).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("opportunity you can answer", "id", id));
    }

    /**
     * Those of these keys wherever they stand, for who was referred by them: to be called only with
     * keys of referrals that the viewer may see.
     */
    public List<Opportunity> referredFor(Collection<String> keys) {
        return repository.findAll(keys, BoardDays.today(clock));
    }

    /** Tells those who follow it and to whom it is published. */
    public void tellFollowers(Opportunity opportunity, String text) {
        news.tellFollowers(opportunity, text);
    }

    /** A page of a board; count and facets cost a statement each and are made where asked for. */
    OpportunityPage page(OpportunityQuery query, boolean counted, boolean faceted) {
        return new OpportunityPage(
                PagedList.of(
                        query.page(),
                        lists.page(query),
                        counted ? lists.count(query) : -1,
                        row -> position(query.list(), row),
                        row -> OpportunityRow.opportunity(row.get("o").asNode(), query.today())),
                faceted ? OpportunityFacets.of(lists.facets(query)) : null);
    }

    private static Keyset position(String list, Record row) {
        return new Keyset(
                list,
                List.of(
                        Long.toString(row.get("sort").asLong()),
                        row.get("o").get("id").asString()));
    }

    @Override
    public String type() {
        return Opportunity.TYPE;
    }

    @Override
    public @Nullable Object find(String key, Viewer viewer) {
        Optional<Opportunity> found = find(List.of(key), viewer).stream().findFirst();
        return found.orElse(null);
    }
}
