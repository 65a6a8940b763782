package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.filter.HardFilters;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A park's leads: candidates → hard filters → features → exact score → total order → page. */
@Service
@Transactional(readOnly = true)
class Leads {
    private final LeadReading reading;
    private final GraphVersion version;
    private final Weights weights;

    Leads(LeadReading reading, GraphVersion version, Weights weights) {
        this.reading = reading;
        this.version = version;
        this.weights = weights;
    }

    LeadList list(
            Park park, LeadFilter filter, Diversity diversity, int first, @Nullable String after) {
        return version.atOneVersion(
                dataVersion -> list(dataVersion, park, filter, diversity, first, after));
    }

    private LeadList list(
            String dataVersion,
            Park park,
            LeadFilter filter,
            Diversity diversity,
            int first,
            @Nullable String after) {
        var list = diversity.named("leads " + park.code() + filter.digest());
        var page = PageRequest.of(first, after, list, 2);
        var profile = Objects.requireNonNull(reading.profile(park.code()));
        var filtered = HardFilters.apply(profile, reading.candidates(profile, null));
        var ranked = ranked(profile, filtered.kept(), diversity);
        var matching =
                ranked.stream().filter(lead -> filter.accepts(profile, lead.scored())).toList();
        var rest =
                matching.stream()
                        .filter(lead -> isAfter(page, diversity, lead))
                        .limit(first + 1L)
                        .toList();
        return new LeadList(
                PagedList.of(
                        page,
                        rest,
                        matching.size(),
                        lead -> position(list, diversity, lead),
                        lead -> Lead.of(park.code(), lead.rank(), lead.scored())),
                dataVersion,
                weights.version(),
                emptyReason(park, profile, ranked.isEmpty(), matching.isEmpty()),
                exclusions(profile, filtered));
    }

    /** One lead alone, with the same score, rank and reasons as in its list. */
    Optional<Lead> find(Lead.Key key) {
        return version.atOneVersion(dataVersion -> findAtOneVersion(key));
    }

    private Optional<Lead> findAtOneVersion(Lead.Key key) {
        var profile = reading.profile(key.park());
        if (profile == null) {
            return Optional.empty();
        }
        var kept = HardFilters.apply(profile, reading.candidates(profile, null)).kept();
        return ranked(profile, kept, Diversity.NONE).stream()
                .filter(lead -> lead.scored().candidate().key().equals(key.enterprise()))
                .map(lead -> Lead.of(key.park(), lead.rank(), lead.scored()))
                .findFirst();
    }

    /** A park's best leads; to be asked inside {@link GraphVersion#atOneVersion}. */
    BestLeads best(Park park, int count) {
        var profile = Objects.requireNonNull(reading.profile(park.code()));
        var kept = HardFilters.apply(profile, reading.candidates(profile, null)).kept();
        var ranked = ranked(profile, kept, Diversity.NONE);
        return new BestLeads(
                park,
                ranked.stream().limit(count).toList(),
                emptyReason(park, profile, ranked.isEmpty(), ranked.isEmpty()));
    }

    String weightsVersion() {
        return weights.version();
    }

    record BestLeads(Park park, List<Ranked> leads, @Nullable String emptyReason) {}

    record Ranked(int rank, ScoredCandidate scored) {}

    private List<Ranked> ranked(
            ParkProfile profile, List<Candidate> candidates, Diversity diversity) {
        var ranked = new ArrayList<Ranked>();
        var byScore = new Scorer(profile, weights).rank(candidates);
        for (var scored : diversity.reorder(profile, byScore)) {
            ranked.add(new Ranked(ranked.size() + 1, scored));
        }
        return ranked;
    }

    /** A list in order of score goes on after a score and key, a re-ranked one after a place. */
    private static Keyset position(String list, Diversity diversity, Ranked lead) {
        var scored = lead.scored();
        return new Keyset(
                list,
                List.of(
                        Long.toString(diversity.isNone() ? scored.microPoints() : lead.rank()),
                        scored.candidate().key()));
    }

    private static boolean isAfter(PageRequest page, Diversity diversity, Ranked lead) {
        var after = page.after();
        if (after == null) {
            return true;
        }
        var position = after.longValue("after", 0);
        if (!diversity.isNone()) {
            return lead.rank() > position;
        }
        var scored = lead.scored();
        return scored.microPoints() < position
                || (scored.microPoints() == position
                        && scored.candidate().key().compareTo(after.values().get(1)) > 0);
    }

    private static @Nullable String emptyReason(
            Park park, ParkProfile profile, boolean noneRanked, boolean noneMatching) {
        if (!noneMatching) {
            return null;
        }
        if (profile.focuses().isEmpty()) {
            return park.focusTags().isEmpty()
                    ? park.name() + "没有公开的重点产业链，无法判断该招什么；登记重点产业链后即可推荐"
                    : "%s公开的方向（%s）不在经开区主导产业链之内，尚无环节可匹配；登记重点产业链后即可推荐"
                            .formatted(park.name(), String.join("、", park.focusTags()));
        }
        return noneRanked ? "重点产业链上还没有可推荐的企业" : "没有符合筛选条件的线索";
    }

    private static List<LeadExclusion> exclusions(
            ParkProfile profile, HardFilters.Result filtered) {
        return filtered.removed().entrySet().stream()
                .map(entry ->
                        new LeadExclusion(
                                entry.getKey(),
                                HardFilters.statement(entry.getKey(), profile),
                                entry.getValue().size(),
                                entry.getValue().stream().map(Candidate::key).toList()))
                .toList();
    }
}
