package org.lianzhao.lead.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the features know about a park: read once per list.
 *
 * @param asOf date of the data; titles expire against it, not against the clock, so that a list
 *     depends on the data alone
 * @param focuses evidence of the park's focus, by chain code
 * @param segments all segments of the focus chains, by code
 * @param anchors those it serves, by key
 * @param localSuppliers known enterprises of the municipality, by segment code
 * @param market supply relations of all enterprises
 * @param makerSegments segments in which vehicle makers operate, with all segments beside them
 */
public record ParkProfile(
        String code,
        String name,
        String zone,
        Place place,
        String municipality,
        LocalDate asOf,
        Map<String, String> focuses,
        Map<String, Segment> segments,
        List<ServedAnchor> anchors,
        List<Demand> demands,
        List<Channel> channels,
        Map<String, List<LocalSupplier>> localSuppliers,
        SupplyMarket market,
        Set<String> makerSegments,
        List<String> excludedGb4754,
        @Nullable String exclusionBasis) {
    public ParkProfile {
        anchors = anchors.stream().sorted(Comparator.comparing(ServedAnchor::key)).toList();
    }

    /** The same park with other local enterprises. */
    public ParkProfile withLocalSuppliers(Map<String, List<LocalSupplier>> local) {
        return ParkProfileBuilder.of(this).localSuppliers(local).build();
    }

    /**
     * Whether the same enterprises count locally in the same segments, so that no feature of any
     * other enterprise differs; names and evidence may.
     */
    public boolean countsTheSameLocally(ParkProfile other) {
        return counted().equals(other.counted());
    }

    private Map<String, List<String>> counted() {
        return localSuppliers.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                local ->
                                        local.getValue().stream()
                                                .map(LocalSupplier::enterprise)
                                                .sorted()
                                                .toList()));
    }

    /** Whether the zone admits the industry of that operation. */
    public boolean permits(Operation operation) {
        var gb4754 = operation.segment().gb4754();
        return gb4754 == null || excludedGb4754.stream().noneMatch(gb4754::startsWith);
    }

    /**
     * The segment and those above it, nearest first; a segment that stands above itself by mistake
     * ends the climb.
     */
    public List<Segment> withAncestors(Segment segment) {
        var chain = new ArrayList<Segment>();
        for (Segment s = segment;
                s != null && !chain.contains(s);
                s = s.parent() == null ? null : segments.get(s.parent())) {
            chain.add(s);
        }
        return chain;
    }

    /**
     * The strongest demand of each served anchor for the segment or one above it: a sourced link
     * before a derivation.
     */
    Map<ServedAnchor, Demand> demandFor(Segment segment) {
        var codes = withAncestors(segment).stream().map(Segment::code).toList();
        return anchors.stream()
                .flatMap(anchor ->
                        demands.stream()
                                .filter(d ->
                                        d.anchor().equals(anchor.key())
                                                && codes.contains(d.segment()))
                                .min(
                                        Comparator.comparing((Demand d) -> !d.linked())
                                                .thenComparingInt(d -> codes.indexOf(d.segment())))
                                .map(d -> Map.entry(anchor, d))
                                .stream())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    /** What an operation may be invited for: one prospect per anchor that wants its segment. */
    public List<Prospect> prospects(Operation operation) {
        var buyers = demandFor(operation.segment()).keySet();
        return buyers.isEmpty()
                ? List.of(new Prospect(operation, null))
                : buyers.stream().map(buyer -> new Prospect(operation, buyer)).toList();
    }

    /**
     * Evidence of every demand of served anchors for the segment or one above it, and that they are
     * served: without all of them, a weaker one would take the place of the strongest.
     */
    List<String> demandEvidence(Segment segment) {
        var codes = withAncestors(segment).stream().map(Segment::code).toList();
        var served = anchors.stream().map(ServedAnchor::key).toList();
        var wanted =
                Stream.concat(
                                demandFor(segment).values().stream(),
                                demands.stream()
                                        .filter(d ->
                                                served.contains(d.anchor())
                                                        && codes.contains(d.segment())))
                        .map(Demand::evidence);
        return Stream.concat(wanted, anchors.stream().map(ServedAnchor::evidence))
                .distinct()
                .toList();
    }

    /** Whether a served anchor wants the segment or one above it. */
    boolean isDemanded(Segment segment) {
        var above = withAncestors(segment);
        for (var demand : demands) {
            for (var wanted : above) {
                if (wanted.code().equals(demand.segment()) && serves(demand.anchor())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean serves(String anchor) {
        return anchors.stream().anyMatch(served -> served.key().equals(anchor));
    }

    /** Known local enterprises of the segment other than the candidate itself. */
    List<LocalSupplier> localSuppliersBeside(Segment segment, Candidate candidate) {
        return localSuppliers.getOrDefault(segment.code(), List.of()).stream()
                .filter(supplier -> !supplier.enterprise().equals(candidate.key()))
                .toList();
    }
}
