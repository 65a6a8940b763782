package org.lianzhao.lead.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.FocusBasis;

/**
 * What the features know about a park: read once per list.
 *
 * @param asOf date of the data; titles expire against it, not against the clock, so that a list
 *     depends on the data alone
 * @param focuses what the park looks for: what it states, or where it states nothing what is
 *     inferred for it
 * @param segments all segments that fall under a focus, by code
 * @param groupings codes of the segments under which others stand
 * @param anchors those it serves, the one that builds nearest first
 * @param introductions enterprises that chambers introduced to this park, by key
 * @param localSuppliers known enterprises that are in the municipality, by segment code
 * @param flows what goes into the segments and what they go into
 * @param segmentNames names of the segments at the other end of the flows, by code
 * @param leaders leaders of chains in the municipality
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
        List<Focus> focuses,
        Map<String, Segment> segments,
        Set<String> groupings,
        List<ServedAnchor> anchors,
        List<Demand> demands,
        List<Channel> channels,
        Map<String, Introduction> introductions,
        Map<String, List<LocalSupplier>> localSuppliers,
        List<Flow> flows,
        Map<String, String> segmentNames,
        List<ChainLeader> leaders,
        SupplyMarket market,
        Set<String> makerSegments,
        List<String> excludedGb4754,
        @Nullable String exclusionBasis) {
    public ParkProfile {
        focuses = focuses.stream().sorted(Comparator.comparing(Focus::target)).toList();
        anchors = anchors.stream().sorted(ServedAnchor.NEAREST_FIRST).toList();
        flows = List.copyOf(flows);
        leaders = leaders.stream().sorted(Comparator.comparing(ChainLeader::enterprise)).toList();
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

    /** How the park's focuses are known: stated where one is, nothing for a park without any. */
    public Optional<FocusBasis> focusBasis() {
        return focuses.stream().map(Focus::basis).min(Comparator.naturalOrder());
    }

    /** The focus the segment falls under: a stated one first, then the nearest. */
    public Optional<Focus> focusOf(Segment segment) {
        var targets = new ArrayList<String>();
        withAncestors(segment).forEach(above -> targets.add(above.code()));
        targets.add(segment.chain());
        return focuses.stream()
                .filter(focus -> targets.contains(focus.target()))
                .min(
                        Comparator.comparing(Focus::basis)
                                .thenComparingInt(focus -> targets.indexOf(focus.target())));
    }

    /**
     * Whether the segment falls under the park's direction only by its chain, while the direction
     * names other segments of the chain.
     */
    boolean isBeside(Focus focus) {
        return !namedBeside(focus).isEmpty();
    }

    /**
     * What the direction names of the chain, where the segment falls under it only by its chain.
     */
    List<Focus> namedBeside(Focus focus) {
        return focus.isOnChain()
                ? focuses.stream()
                        .filter(other -> other.chain().equals(focus.chain()) && !other.isOnChain())
                        .toList()
                : List.of();
    }

    /** Where the candidate, or a member of its group, is already. */
    public Locality localityOf(Candidate candidate) {
        var home = candidate.place() == null ? "" : candidate.place().province();
        return Localities.of(home, candidate.presences(), this);
    }

    /** Whether the zone admits the industry of that operation. */
    public boolean permits(Operation operation) {
        var gb4754 = operation.segment().gb4754();
        return gb4754 == null || excludedGb4754.stream().noneMatch(gb4754::startsWith);
    }

    /**
     * The segment and those above it under the same focus, nearest first; a segment that stands
     * above itself by mistake ends the climb.
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

    /** The strongest demand of each served anchor for the segment or one above it. */
    public Map<ServedAnchor, Demand> demandFor(Segment segment) {
        var codes = withAncestors(segment).stream().map(Segment::code).toList();
        return anchors.stream()
                .flatMap(anchor ->
                        demands.stream()
                                .filter(d ->
                                        d.anchor().equals(anchor.key())
                                                && codes.contains(d.segment()))
                                .min(
                                        Comparator.comparing(Demand::strength)
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
                        .flatMap(d -> d.evidence().stream());
        return Stream.concat(wanted, anchors.stream().map(ServedAnchor::evidence))
                .distinct()
                .toList();
    }

    /** Whether a served anchor wants the segment or one above it. */
    boolean isDemanded(Segment segment) {
        return !demandFor(segment).isEmpty();
    }

    /** Whether one of these enterprises is a maker of an anchor, or leads a chain. */
    public boolean concerns(Collection<String> enterprises) {
        return leaders.stream().map(ChainLeader::enterprise).anyMatch(enterprises::contains)
                || anchors.stream()
                        .flatMap(anchor -> anchor.makers().keySet().stream())
                        .anyMatch(enterprises::contains);
    }

    /** Known local enterprises of the segment other than the candidate itself. */
    List<LocalSupplier> localSuppliersBeside(String segment, Candidate candidate) {
        return localSuppliers.getOrDefault(segment, List.of()).stream()
                .filter(supplier -> !supplier.enterprise().equals(candidate.key()))
                .toList();
    }

    /**
     * Known local enterprises of the segment and of those below it, other than the candidate
     * itself; each once, by its nearest segment.
     */
    List<LocalSupplier> localSuppliersWithin(Segment segment, Candidate candidate) {
        if (!groupings.contains(segment.code())) {
            return localSuppliersBeside(segment.code(), candidate);
        }
        var found = new TreeMap<String, LocalSupplier>();
        segments.values().stream()
                .filter(s -> withAncestors(s).contains(segment))
                .sorted(
                        Comparator.<Segment>comparingInt(s -> withAncestors(s).size())
                                .thenComparing(Segment::code))
                .flatMap(s -> localSuppliersBeside(s.code(), candidate).stream())
                .forEach(supplier -> found.putIfAbsent(supplier.enterprise(), supplier));
        return List.copyOf(found.values());
    }

    /** What the segment is supplied by and what it supplies. */
    public List<Neighbour> neighbours(Segment segment) {
        return flows.stream()
                .filter(f -> f.from().equals(segment.code()) || f.to().equals(segment.code()))
                .map(f -> Neighbour.from(segment.code(), f))
                .toList();
    }

    /** Name of a segment under a focus, or at the other end of a flow. */
    String segmentName(String code) {
        var segment = segments.get(code);
        return segment == null ? segmentNames.getOrDefault(code, code) : segment.name();
    }
}
