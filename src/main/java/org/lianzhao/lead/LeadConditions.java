package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.EnterpriseColumns;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Segment;

/**
 * A filter as a condition on the leads of one ranking. Codes are looked at once per segment, region
 * and set of titles, texts not at all: who matches them is known beforehand ({@link LeadSearch}). A
 * lead that stands for its group works in what any member works in.
 */
final class LeadConditions implements LeadRanking.Condition {
    /** One bit for each condition that a facet counts. */
    static final int SEGMENT = 1;

    static final int REGION = 2;
    static final int LABEL = 4;
    static final int BUYER = 8;

    /** Conditions that are no facet. */
    static final int OTHER = 16;

    private final LeadFilter filter;
    private final CompiledPark park;
    private final LeadRanking ranking;
    private final EnterpriseColumns columns;
    private final boolean[] segments;
    private final boolean[] wanted;
    private final boolean[] regions;
    private final boolean[] titles;
    private final @Nullable BitSet found;

    private LeadConditions(
            LeadFilter filter,
            CompiledPark park,
            LeadRanking ranking,
            @Nullable Set<String> found) {
        this.filter = filter;
        this.park = park;
        this.ranking = ranking;
        this.columns = park.columns();
        var profile = park.profile();
        segments = columns.segments(code -> isAsked(profile, code));
        wanted =
                filter.buyers() == null
                        ? new boolean[0] // Not asked: who wants what takes a while to find.
                        : columns.segments(code -> isWanted(profile, code));
        regions = columns.regions(this::acceptsRegion);
        titles = columns.titles(title -> acceptsTitle(title, profile.asOf()));
        this.found = found == null ? null : rows(columns, found);
    }

    /**
     * The conditions on the leads of a ranking.
     *
     * @param found keys of the enterprises that match texts and products, null where none are asked
     *     for
     */
    static LeadConditions of(
            LeadFilter filter,
            CompiledPark park,
            LeadRanking ranking,
            @Nullable Set<String> found) {
        return new LeadConditions(filter, park, ranking, found);
    }

    private static BitSet rows(EnterpriseColumns columns, Set<String> keys) {
        var rows = new BitSet(columns.size());
        for (var key : keys) {
            var row = columns.row(key);
            if (row >= 0) {
                rows.set(row);
            }
        }
        return rows;
    }

    @Override
    public boolean test(int slot, int microPoints) {
        return failed(slot, microPoints) == 0;
    }

    /** The conditions that the lead does not meet, a bit each. */
    int failed(int slot, int microPoints) {
        var row = park.row(slot);
        var failed = 0;
        if ((filter.chain() != null || !filter.allSegments().isEmpty()) && !worksInOne(row)) {
            failed |= SEGMENT;
        }
        if (!regions[columns.region(row)]) {
            failed |= REGION;
        }
        if (filter.labels() != null && !titles[columns.titleSet(row)]) {
            failed |= LABEL;
        }
        if (filter.buyers() != null && !wanted[park.segment(slot)]) {
            failed |= BUYER;
        }
        if (!filter.acceptsScore(microPoints) || !isFound(row)) {
            failed |= OTHER;
        }
        return failed;
    }

    private boolean worksInOne(int row) {
        return columns.worksIn(row, segments)
                || ranking.membersBeside(row).stream()
                        .anyMatch(member -> columns.worksIn(member, segments));
    }

    private boolean isFound(int row) {
        return found == null
                || found.get(row)
                || ranking.membersBeside(row).stream().anyMatch(found::get);
    }

    private boolean isAsked(ParkProfile profile, String code) {
        var segment = profile.segments().get(code);
        var asked = filter.allSegments();
        return segment != null
                && (filter.chain() == null || segment.chain().equals(filter.chain()))
                && (asked.isEmpty()
                        || profile.withAncestors(segment).stream()
                                .map(Segment::code)
                                .anyMatch(asked::contains));
    }

    private boolean isWanted(ParkProfile profile, String code) {
        var segment = profile.segments().get(code);
        var buyers = filter.buyers() == null ? List.<String>of() : filter.buyers();
        return segment != null
                && profile.demandFor(segment).keySet().stream()
                        .anyMatch(anchor -> buyers.contains(anchor.key()));
    }

    /** A lead whose region is not known is in none. */
    private boolean acceptsRegion(@Nullable String adcode) {
        var region = filter.region();
        return region == null || (adcode != null && adcode.startsWith(Adcode.prefix(region)));
    }

    /** Whether a title is one of those asked for and valid on the date of the data. */
    private boolean acceptsTitle(TitleTerm title, LocalDate asOf) {
        var until = title.until();
        var labels = filter.labels();
        return labels != null
                && labels.contains(title.type())
                && (until == null || !until.isBefore(asOf));
    }
}
