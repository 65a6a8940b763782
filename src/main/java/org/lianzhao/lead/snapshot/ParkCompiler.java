package org.lianzhao.lead.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Assessment;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Feature;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.Title;
import org.lianzhao.lead.feature.Warning;
import org.lianzhao.lead.filter.CandidateTraits;
import org.lianzhao.lead.filter.HardFilters;
import org.lianzhao.lead.filter.LeadExclusionRule;

/**
 * Compiles a park: asks each feature once per distinct input (segment, region, set of titles …)
 * instead of once per enterprise. The features stay the only place that knows a formula.
 * Enterprises whose features depend on themselves (local ones, which must not count themselves, and
 * those with supply relations) are asked for one by one.
 */
public final class ParkCompiler {
    private static final String NOBODY = "";
    private static final Map<LeadFeature, Feature> FEATURES = features();

    private final ParkProfile park;
    private final EnterpriseColumns columns;
    private final @Nullable Place[] places;
    private final @Nullable Segment[] segments;
    private final boolean[] isMaker;
    private final boolean[] isAdmitted;
    private final SlotWriter slots;
    private final Map<LeadExclusionRule, List<Integer>> removed =
            new EnumMap<>(LeadExclusionRule.class);

    private final char[] gapOfSegment;
    private final char[] relatednessOfSegment;
    private final char[] reachOfRegion;
    private final char[] distanceOfRegion;
    private final Map<Long, Character> relocation = new HashMap<>();
    private final char[] labelsOfSet;
    private final char[] riskOfSet;
    private final Set<String> local = new HashSet<>();
    private final Set<String> linked;

    private ParkCompiler(ParkProfile park, EnterpriseColumns columns, Map<String, Place> regions) {
        this.park = park;
        this.columns = columns;
        this.places = columns.regionCodes.stream().map(regions::get).toArray(Place[]::new);
        this.segments =
                columns.segmentCodes.stream()
                        .map(code -> park.segments().get(code))
                        .toArray(Segment[]::new);
        this.isMaker = new boolean[segments.length];
        this.isAdmitted = new boolean[segments.length];
        for (var i = 0; i < segments.length; i++) {
            var segment = segments[i];
            isMaker[i] = segment != null && park.makerSegments().contains(segment.code());
            isAdmitted[i] = segment != null && park.permits(new Operation(segment, 1, ""));
        }
        this.slots = new SlotWriter(columns.size());
        this.linked = park.network().suppliers();
        park.localSuppliers()
                .values()
                .forEach(list -> list.stream().map(LocalSupplier::enterprise).forEach(local::add));
        this.gapOfSegment = codesOfSegments(LeadFeature.ANCHOR_DEMAND_GAP);
        this.relatednessOfSegment = codesOfSegments(LeadFeature.RELATEDNESS);
        this.reachOfRegion = codesOfRegions(LeadFeature.CHAMBER_REACH);
        this.distanceOfRegion = codesOfRegions(LeadFeature.SUPPLY_DISTANCE);
        this.labelsOfSet = codesOfTitles();
        this.riskOfSet = codesOfWarnings();
    }

    /**
     * Compiles the park over those columns.
     *
     * @param regions where each region lies, by GB/T 2260 code
     */
    public static CompiledPark compile(
            ParkProfile park, EnterpriseColumns columns, Map<String, Place> regions) {
        var compiler = new ParkCompiler(park, columns, regions);
        for (var row = 0; row < columns.size(); row++) {
            compiler.addRow(row);
        }
        return compiler.slots.finish(park, columns, compiler.removed);
    }

    private void addRow(int row) {
        if (!isCandidate(row)) {
            return;
        }
        exclusion(row)
                .ifPresentOrElse(
                        rule -> removed.computeIfAbsent(rule, r -> new ArrayList<>()).add(row),
                        () -> addSlots(row));
    }

    /** Whether the enterprise operates in a focus chain of the park. */
    private boolean isCandidate(int row) {
        for (var slot = columns.operationStart[row];
                slot < columns.operationStart[row + 1];
                slot++) {
            if (segments[columns.operationSegment[slot]] != null) {
                return true;
            }
        }
        return false;
    }

    private Optional<LeadExclusionRule> exclusion(int row) {
        var maker = true;
        var admitted = false;
        for (var slot = columns.operationStart[row];
                slot < columns.operationStart[row + 1];
                slot++) {
            var segment = columns.operationSegment[slot];
            if (segments[segment] != null) {
                maker &= isMaker[segment];
                admitted |= isAdmitted[segment];
            }
        }
        var present = columns.zoneSets.get(columns.zones[row]).contains(park.zone());
        return HardFilters.rule(
                new CandidateTraits(
                        maker, present, columns.warningSets.get(columns.warnings[row]), admitted));
    }

    private void addSlots(int row) {
        for (var slot = columns.operationStart[row];
                slot < columns.operationStart[row + 1];
                slot++) {
            if (isAdmitted[columns.operationSegment[slot]]) {
                addSlot(row, slot);
            }
        }
    }

    private void addSlot(int row, int slot) {
        var segmentCode = columns.operationSegment[slot];
        var segment = Objects.requireNonNull(segments[segmentCode]);
        var confidence = columns.confidenceValues.get(columns.operationConfidence[slot]);
        var region = columns.region[row];
        var key = columns.keys[row];
        var self = local.contains(key) || linked.contains(key);
        var candidate = self ? candidate(key, places[region]) : candidate(NOBODY, places[region]);
        var operation = new Operation(segment, confidence, "");
        slots.begin(row, segmentCode);
        slots.put(LeadFeature.SEGMENT_FIT, code(LeadFeature.SEGMENT_FIT, candidate, operation));
        slots.put(
                LeadFeature.ANCHOR_DEMAND_GAP,
                self
                        ? code(LeadFeature.ANCHOR_DEMAND_GAP, candidate, operation)
                        : gapOfSegment[segmentCode]);
        slots.put(
                LeadFeature.RELATEDNESS,
                self
                        ? code(LeadFeature.RELATEDNESS, candidate, operation)
                        : relatednessOfSegment[segmentCode]);
        if (linked.contains(key)) {
            slots.put(
                    LeadFeature.PEER_ANCHOR_SERVICE,
                    code(LeadFeature.PEER_ANCHOR_SERVICE, candidate, operation));
            slots.put(
                    LeadFeature.SUPPLY_PROXIMITY,
                    code(LeadFeature.SUPPLY_PROXIMITY, candidate, operation));
        }
        slots.put(LeadFeature.CHAMBER_REACH, reachOfRegion[region]);
        slots.put(LeadFeature.SUPPLY_DISTANCE, distanceOfRegion[region]);
        slots.put(
                LeadFeature.RELOCATION_NEED,
                relocation.computeIfAbsent(
                        (long) segmentCode << 16 | region,
                        k -> code(LeadFeature.RELOCATION_NEED, candidate, operation)));
        slots.put(LeadFeature.LABELS, labelsOfSet[columns.titles[row]]);
        slots.put(LeadFeature.RISK, riskOfSet[columns.warnings[row]]);
    }

    private char[] codesOfSegments(LeadFeature feature) {
        var codes = new char[segments.length];
        for (var i = 0; i < codes.length; i++) {
            var segment = segments[i];
            codes[i] =
                    segment == null
                            ? 0
                            : code(feature, candidate(NOBODY, null), new Operation(segment, 1, ""));
        }
        return codes;
    }

    private char[] codesOfRegions(LeadFeature feature) {
        var codes = new char[places.length];
        var any = park.segments().values().stream().findFirst();
        for (var i = 0; i < codes.length; i++) {
            var candidate = candidate(NOBODY, places[i]);
            codes[i] =
                    any.map(segment -> code(feature, candidate, new Operation(segment, 1, "")))
                            .orElse((char) 0);
        }
        return codes;
    }

    private char[] codesOfTitles() {
        var sets =
                columns.titleSets.stream()
                        .map(set ->
                                new Candidate(
                                        NOBODY,
                                        "",
                                        null,
                                        List.of(),
                                        set.stream()
                                                .map(term ->
                                                        new Title(term.type(), term.until(), ""))
                                                .toList(),
                                        List.of(),
                                        List.of()))
                        .toList();
        return codes(LeadFeature.LABELS, sets);
    }

    private char[] codesOfWarnings() {
        var sets =
                columns.warningSets.stream()
                        .map(set ->
                                new Candidate(
                                        NOBODY,
                                        "",
                                        null,
                                        List.of(),
                                        List.of(),
                                        set.stream().map(ParkCompiler::warning).toList(),
                                        List.of()))
                        .toList();
        return codes(LeadFeature.RISK, sets);
    }

    private static Warning warning(SignalKind kind) {
        return new Warning(kind, "", "", "");
    }

    private char[] codes(LeadFeature feature, List<Candidate> candidates) {
        var codes = new char[candidates.size()];
        var any =
                park.segments().values().stream()
                        .findFirst()
                        .map(segment -> new Operation(segment, 1, ""));
        for (var i = 0; i < codes.length; i++) {
            var candidate = candidates.get(i);
            codes[i] = any.map(operation -> code(feature, candidate, operation)).orElse((char) 0);
        }
        return codes;
    }

    private static Candidate candidate(String key, @Nullable Place place) {
        return new Candidate(key, "", place, List.of(), List.of(), List.of(), List.of());
    }

    private char code(LeadFeature name, Candidate candidate, Operation operation) {
        return Objects.requireNonNull(FEATURES.get(name))
                .assess(park, candidate, operation)
                .map(Assessment::value)
                .map(value -> slots.code(name, value))
                .orElse((char) 0);
    }

    private static Map<LeadFeature, Feature> features() {
        var features = new EnumMap<LeadFeature, Feature>(LeadFeature.class);
        Features.ALL.forEach(feature -> features.put(feature.name(), feature));
        return features;
    }
}
