package org.lianzhao.board.opportunity;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.opportunity.OpportunityFollowPayload.OpportunityFollowed;
import org.lianzhao.board.opportunity.OpportunitySearchDeletePayload.OpportunitySearchDeleted;
import org.lianzhao.board.opportunity.OpportunitySearchSavePayload.OpportunitySearchSaved;
import org.lianzhao.board.opportunity.OpportunitySearchSavePayload.TooManyOpportunitySearches;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer follows, has seen and waits for. */
@Service
class Interests {
    private static final int MOST_SEARCHES = 20;
    private static final int LONGEST_NAME = 40;
    private static final int WEEKS = 8;

    private final InterestRepository repository;
    private final OpportunityListRepository lists;
    private final Opportunities opportunities;
    private final AuditTrail audit;
    private final Clock clock;

    Interests(
            InterestRepository repository,
            OpportunityListRepository lists,
            Opportunities opportunities,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.opportunities = opportunities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    OpportunityFollowPayload follow(String id, boolean follow) {
        var viewer = Viewer.current();
        var opportunity = opportunities.mustFind("input.id", id, viewer);
        repository.follow(viewer.key(), opportunity.key(), follow);
        audit.record(AuditKind.WRITE, "opportunityFollow", opportunity.id());
        return new OpportunityFollowed(opportunity);
    }

    /** Remembers that the viewer has seen the board; when the viewer last had before. */
    @Transactional
    @Nullable OffsetDateTime visit() {
        var now =
                OffsetDateTime.now(clock)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS);
        return repository.visit(Viewer.current().key(), now).orElse(null);
    }

    @Nullable OffsetDateTime lastVisit() {
        return repository.lastVisit(Viewer.current().key()).orElse(null);
    }

    List<OpportunitySearch> searches() {
        return repository.searches(Viewer.current().key());
    }

    @Transactional
    OpportunitySearchSavePayload save(String name, boolean told, OpportunityFilter filter) {
        if (filter.changesByItself()) {
            throw new BadRequest(
                    "input.filter",
                    "must not hold isNew, followed, fits or states: these change by themselves");
        }
        var typed = TypedText.name("input.name", name, LONGEST_NAME);
        var folded = TypedText.folded(typed);
        var user = Viewer.current().key();
        var others =
                repository.searches(user).stream()
                        .filter(search -> !TypedText.folded(search.name()).equals(folded))
                        .count();
        if (others >= MOST_SEARCHES) {
            return new TooManyOpportunitySearches("最多保存 %d 个搜索，请先删除不用的".formatted(MOST_SEARCHES));
        }
        var saved =
                repository.save(user, UUID.randomUUID().toString(), typed, folded, told, filter);
        audit.record(AuditKind.WRITE, "opportunitySearchSave", saved.id());
        return new OpportunitySearchSaved(saved);
    }

    @Transactional
    OpportunitySearchDeletePayload delete(String id) {
        var key = GlobalId.key("input.id", OpportunitySearch.TYPE, id);
        var deleted =
                repository
                        .deleteSearch(Viewer.current().key(), key)
                        .orElseThrow(() -> new NotFound("saved search", "id", id));
        audit.record(AuditKind.WRITE, "opportunitySearchDelete", deleted.id());
        return new OpportunitySearchDeleted(deleted);
    }

    /**
     * How many newly published ones a search would have told of in each of the last whole weeks.
     */
    List<OpportunityWeek> weeks(@Nullable OpportunityFilter filter) {
        var today = BoardDays.today(clock);
        var thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var query = OpportunityQuery.of(filter, null, 1, null, Viewer.current(), today);
        var counts = new TreeMap<LocalDate, Integer>();
        for (var week = 1; week <= WEEKS; week++) {
            counts.put(thisMonday.minusWeeks(week), 0);
        }
        for (var day : lists.publishedOn(query, counts.firstKey())) {
            var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            counts.computeIfPresent(monday, (m, count) -> count + 1);
        }
        return counts.entrySet().stream()
                .map(week -> new OpportunityWeek(week.getKey(), week.getValue()))
                .toList();
    }
}
