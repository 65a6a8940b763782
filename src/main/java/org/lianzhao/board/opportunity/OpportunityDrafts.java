package org.lianzhao.board.opportunity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.opportunity.OpportunityDraftPayload.OpportunitiesDrafted;
import org.lianzhao.gap.ParkGaps;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts what a park may look for, from its focuses, its gaps, what anchors demand and its sites.
 */
@Service
class OpportunityDrafts {
    private final ParkGaps gaps;
    private final GraphLookup graph;
    private final OpportunityWorkRepository repository;
    private final OpportunityTermsRepository terms;
    private final Opportunities opportunities;
    private final AuditTrail audit;
    private final Clock clock;

    OpportunityDrafts(
            ParkGaps gaps,
            GraphLookup graph,
            OpportunityWorkRepository repository,
            OpportunityTermsRepository terms,
            Opportunities opportunities,
            AuditTrail audit,
            Clock clock) {
        this.gaps = gaps;
        this.graph = graph;
        this.repository = repository;
        this.terms = terms;
        this.opportunities = opportunities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Drafts for what the park has no draft and nothing published yet. */
    @Transactional
    OpportunityDraftPayload draft(String park) {
        Viewer.current().mustSeeWorkOf(park);
        if (graph.parks(List.of(park)).isEmpty()) {
            throw new NotFound("park", "code", park);
        }
        terms.lock();
        var keys = drafted(park).stream().map(OpportunityWork::key).toList();
        var made =
                keys.isEmpty()
                        ? List.<Opportunity>of()
                        : opportunities.find(keys, Viewer.current());
        made.forEach(each -> audit.record(AuditKind.WRITE, "opportunityDraft", each.id()));
        return new OpportunitiesDrafted(made);
    }

    /** The first drafts of all parks, once in the life of a graph that has parks. */
    @Transactional
    void draftFirst() {
        var parks = graph.allParks();
        if (parks.isEmpty() || terms.lock()) {
            return;
        }
        parks.forEach(park -> drafted(park.code()));
        terms.markDrafted();
    }

    private List<OpportunityWork> drafted(String park) {
        var sought = new HashSet<>(terms.sought(park, BoardDays.today(clock)));
        var drafting =
                new OpportunityDrafting(
                        graph.parks(List.of(park)).getFirst(), graph.sitesOf(park), graph);
        var made = new ArrayList<OpportunityWork>();
        for (var gap : OpportunityDrafting.worthDrafting(gaps.of(park), sought)) {
            var work = drafting.of(gap);
            repository.save(work, Map.of("status", OpportunityState.DRAFT.name()));
            made.add(work);
        }
        return made;
    }
}
