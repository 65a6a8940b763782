package org.lianzhao.lead;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.filter.HardFilters;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.CompiledPark;
import org.lianzhao.lead.snapshot.LeadRanking;
import org.lianzhao.lead.snapshot.LeadRanking.Position;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.springframework.stereotype.Service;

/** A park's leads: ranked on the snapshot, then read and explained for the page that is shown. */
@Service
class Leads {
    private static final int ATTEMPTS = 5;

    private final LeadSnapshots snapshots;
    private final LeadExplaining explaining;
    private final Weights weights;

    Leads(LeadSnapshots snapshots, LeadExplaining explaining, Weights weights) {
        this.snapshots = snapshots;
        this.explaining = explaining;
        this.weights = weights;
    }

    LeadList list(Park park, LeadFilter filter, int first, @Nullable String after) {
        var list = "leads " + park.code() + filter.digest();
        var page = PageRequest.of(first, after, list, 2);
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(park.code());
            return compiled == null
                    ? empty(park, page, snapshot)
                    : list(park, compiled, snapshot, filter, page, list);
        });
    }

    private LeadList list(
            Park park,
            CompiledPark compiled,
            LeadSnapshot snapshot,
            LeadFilter filter,
            PageRequest page,
            String list) {
        var ranking = new LeadRanking(compiled, weights);
        var found = ranking.page(filter.on(compiled), position(page), page.first() + 1);
        var leads = explaining.explain(compiled, weights, found.entries());
        return new LeadList(
                PagedList.of(
                        page, leads, found.matching(), lead -> position(list, lead), lead -> lead),
                snapshot.dataVersion(),
                weights.version(),
                found.matching() > 0 ? null : emptyReason(park, compiled, ranking.size() == 0),
                exclusions(compiled));
    }

    /** One lead alone, with the same score, rank and reasons as in its list. */
    Optional<Lead> find(Lead.Key key) {
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(key.park());
            var row = snapshot.columns().row(key.enterprise());
            if (compiled == null || row < 0) {
                return Optional.empty();
            }
            var entry = new LeadRanking(compiled, weights).find(row).stream().toList();
            return explaining.explain(compiled, weights, entry).stream().findFirst();
        });
    }

    /**
     * Does the work on the newest snapshot, and again on a newer one where the graph has moved on
     * meanwhile.
     */
    private <T> T onSnapshot(Function<LeadSnapshot, T> work) {
        var snapshot = snapshots.current();
        for (var attempt = 1; ; attempt++) {
            try {
                return work.apply(snapshot);
            } catch (LeadExplaining.Outdated ex) {
                if (attempt == ATTEMPTS) {
                    throw ex;
                }
                snapshot = snapshots.refreshed();
            }
        }
    }

    private LeadList empty(Park park, PageRequest page, LeadSnapshot snapshot) {
        return new LeadList(
                PagedList.of(page, List.<Lead>of(), 0, lead -> position("", lead), lead -> lead),
                snapshot.dataVersion(),
                weights.version(),
                emptyReason(park, null, true),
                List.of());
    }

    private static Keyset position(String list, Lead lead) {
        return new Keyset(list, List.of(Long.toString(lead.microPoints()), lead.enterpriseKey()));
    }

    private static Position position(PageRequest page) {
        var after = page.after();
        return after == null
                ? Position.START
                : new Position((int) after.longValue("after", 0), after.values().get(1));
    }

    private static String emptyReason(
            Park park, @Nullable CompiledPark compiled, boolean noneRanked) {
        if (compiled == null) {
            return park.focusTags().isEmpty()
                    ? park.name() + "没有公开的重点产业链，无法判断该招什么；登记重点产业链后即可推荐"
                    : "%s公开的方向（%s）不在经开区主导产业链之内，尚无环节可匹配；登记重点产业链后即可推荐"
                            .formatted(park.name(), String.join("、", park.focusTags()));
        }
        return noneRanked ? "重点产业链上还没有可推荐的企业" : "没有符合筛选条件的线索";
    }

    private static List<LeadExclusion> exclusions(CompiledPark compiled) {
        return compiled.removed().entrySet().stream()
                .map(entry ->
                        new LeadExclusion(
                                entry.getKey(),
                                HardFilters.statement(entry.getKey(), compiled.profile()),
                                entry.getValue().size(),
                                entry.getValue().stream()
                                        .limit(LeadExclusion.SHOWN)
                                        .map(row -> compiled.columns().key(row))
                                        .toList()))
                .toList();
    }
}
