package org.lianzhao.lead.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ParkProfile} together; what is not given is empty. */
public final class ParkProfileBuilder {
    private final String code;
    private final String name;
    private final String zone;
    private final Place place;
    private final String municipality;
    private final LocalDate asOf;
    private List<Focus> focuses = List.of();
    private Map<String, Segment> segments = Map.of();
    private List<ServedAnchor> anchors = List.of();
    private List<Demand> demands = List.of();
    private List<Channel> channels = List.of();
    private Map<String, Introduction> introductions = Map.of();
    private Map<String, List<LocalSupplier>> localSuppliers = Map.of();
    private List<Flow> flows = List.of();
    private Map<String, String> segmentNames = Map.of();
    private List<ChainLeader> leaders = List.of();
    private @Nullable SupplyMarket market;
    private Set<String> makerSegments = Set.of();
    private List<String> excludedGb4754 = List.of();
    private @Nullable String exclusionBasis;

    /** A park of the zone in that municipality, on the date of the data. */
    public ParkProfileBuilder(
            String code,
            String name,
            String zone,
            Place place,
            String municipality,
            LocalDate asOf) {
        this.code = code;
        this.name = name;
        this.zone = zone;
        this.place = place;
        this.municipality = municipality;
        this.asOf = asOf;
    }

    static ParkProfileBuilder of(ParkProfile park) {
        return new ParkProfileBuilder(
                        park.code(),
                        park.name(),
                        park.zone(),
                        park.place(),
                        park.municipality(),
                        park.asOf())
                .focuses(park.focuses())
                .segments(park.segments())
                .anchors(park.anchors())
                .demands(park.demands())
                .channels(park.channels())
                .introductions(park.introductions())
                .localSuppliers(park.localSuppliers())
                .flows(park.flows(), park.segmentNames())
                .leaders(park.leaders())
                .market(park.market())
                .makerSegments(park.makerSegments())
                .excluding(park.excludedGb4754(), park.exclusionBasis());
    }

    public ParkProfileBuilder focuses(List<Focus> onChainsAndSegments) {
        focuses = onChainsAndSegments;
        return this;
    }

    public ParkProfileBuilder segments(Map<String, Segment> byCode) {
        segments = byCode;
        return this;
    }

    public ParkProfileBuilder anchors(List<ServedAnchor> served) {
        anchors = served;
        return this;
    }

    public ParkProfileBuilder demands(List<Demand> ofAnchors) {
        demands = ofAnchors;
        return this;
    }

    public ParkProfileBuilder channels(List<Channel> partners) {
        channels = partners;
        return this;
    }

    public ParkProfileBuilder introductions(Map<String, Introduction> byEnterprise) {
        introductions = byEnterprise;
        return this;
    }

    public ParkProfileBuilder localSuppliers(Map<String, List<LocalSupplier>> bySegment) {
        localSuppliers = bySegment;
        return this;
    }

    /** Flows from and to the segments, with the names of the segments at their other ends. */
    public ParkProfileBuilder flows(List<Flow> all, Map<String, String> nameByCode) {
        flows = all;
        segmentNames = nameByCode;
        return this;
    }

    public ParkProfileBuilder leaders(List<ChainLeader> inTheMunicipality) {
        leaders = inTheMunicipality;
        return this;
    }

    public ParkProfileBuilder market(SupplyMarket ofAll) {
        market = ofAll;
        return this;
    }

    public ParkProfileBuilder makerSegments(Set<String> codes) {
        makerSegments = codes;
        return this;
    }

    /** Divisions of GB/T 4754 that the zone does not admit, and why. */
    public ParkProfileBuilder excluding(List<String> gb4754, @Nullable String basis) {
        excludedGb4754 = gb4754;
        exclusionBasis = basis;
        return this;
    }

    public ParkProfile build() {
        var known =
                market == null
                        ? new SupplyMarket(List.of(), List.of(), List.of(), segments.keySet(), asOf)
                        : market;
        return new ParkProfile(
                code,
                name,
                zone,
                place,
                municipality,
                asOf,
                focuses,
                segments,
                groupings(),
                anchors,
                demands,
                channels,
                introductions,
                localSuppliers,
                flows,
                segmentNames,
                leaders,
                known,
                makerSegments,
                excludedGb4754,
                exclusionBasis);
    }

    private Set<String> groupings() {
        return segments.values().stream()
                .map(Segment::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
