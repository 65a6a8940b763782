package org.lianzhao.lead;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.LabelType;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.ServedAnchor;

/**
 * Counts of a list of leads by segment, province, title and buyer. A facet counts the leads that
 * meet all conditions but its own: what the list would hold with that value instead. A lead counts
 * under every segment its enterprise, or a member of its group, works in, and under those above.
 */
final class LeadFacets {
    private static final String WHOLE_PROVINCE = "0000";

    private final CompiledPark park;
    private final LeadRanking ranking;
    private final Map<String, Integer> segments = new TreeMap<>();
    private final Map<String, Integer> provinces = new TreeMap<>();
    private final Map<String, Integer> labels = new TreeMap<>();
    private final Map<String, Integer> buyers = new TreeMap<>();

    private LeadFacets(CompiledPark park, LeadRanking ranking) {
        this.park = park;
        this.ranking = ranking;
    }

    /** Counts the leads of a ranking. */
    static LeadFacets of(CompiledPark park, LeadRanking ranking, LeadConditions conditions) {
        var facets = new LeadFacets(park, ranking);
        ranking.forEach((slot, points) -> facets.count(slot, conditions.failed(slot, points)));
        return facets;
    }

    /** Counts where nothing failed, or nothing but the facet's own condition. */
    private void count(int slot, int failed) {
        var row = park.row(slot);
        if (isOnly(failed, LeadConditions.SEGMENT)) {
            segmentsOf(row).forEach(code -> segments.merge(code, 1, Integer::sum));
        }
        if (isOnly(failed, LeadConditions.REGION)) {
            var adcode = park.columns().adcode(row);
            if (adcode != null) {
                provinces.merge(Adcode.province(adcode) + WHOLE_PROVINCE, 1, Integer::sum);
            }
        }
        if (isOnly(failed, LeadConditions.LABEL)) {
            park.columns().titlesOf(row).stream()
                    .filter(this::isValid)
                    .map(title -> title.type().name())
                    .distinct()
                    .forEach(code -> labels.merge(code, 1, Integer::sum));
        }
        if (isOnly(failed, LeadConditions.BUYER)) {
            var segment = park.profile().segments().get(park.segmentCode(slot));
            if (segment != null) {
                park.profile()
                        .demandFor(segment)
                        .keySet()
                        .forEach(anchor -> buyers.merge(anchor.key(), 1, Integer::sum));
            }
        }
    }

    private static boolean isOnly(int failed, int own) {
        return (failed & ~own) == 0;
    }

    private boolean isValid(TitleTerm title) {
        var until = title.until();
        return until == null || !until.isBefore(park.profile().asOf());
    }

    private Set<String> segmentsOf(int row) {
        var codes = new HashSet<String>();
        Stream.concat(Stream.of(row), ranking.membersBeside(row).stream())
                .flatMap(member -> park.columns().segmentsOf(member).stream())
                .map(park.profile().segments()::get)
                .filter(segment -> segment != null)
                .flatMap(segment -> park.profile().withAncestors(segment).stream())
                .map(Segment::code)
                .forEach(codes::add);
        return codes;
    }

    /** Number of leads of each segment, by code. */
    Map<String, Integer> bySegment() {
        return segments;
    }

    /** Segments of the park's direction, in the order of their codes. */
    public List<FacetCount> getSegments() {
        var known = park.profile().segments();
        return segments.entrySet().stream()
                .map(entry -> {
                    var segment = known.get(entry.getKey());
                    var name = segment == null ? entry.getKey() : segment.name();
                    return new FacetCount(entry.getKey(), name, entry.getValue());
                })
                .toList();
    }

    /** Province of head offices, by GB/T 2260 code; the names are looked up by who shows them. */
    Map<String, Integer> byProvince() {
        return provinces;
    }

    public List<FacetCount> getLabels() {
        return most(labels, code -> LabelType.valueOf(code).chinese());
    }

    public List<FacetCount> getBuyers() {
        return most(
                buyers,
                key ->
                        park.profile().anchors().stream()
                                .filter(anchor -> anchor.key().equals(key))
                                .map(ServedAnchor::name)
                                .findFirst()
                                .orElse(key));
    }

    /** Counts as a list, the highest first. */
    static List<FacetCount> most(Map<String, Integer> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .map(entry ->
                        new FacetCount(
                                entry.getKey(), name.apply(entry.getKey()), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::code))
                .toList();
    }
}
