package org.lianzhao.lead.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Feature;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.Output;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.Title;
import org.lianzhao.lead.feature.Warning;

/**
 * Codes of all features for the slots of a park: each feature is asked once per distinct input. The
 * features stay the only place that knows a formula. What depends on who else is local is asked for
 * once per segment, but on its own for a row that is counted itself. The supply features are asked
 * by {@link SupplyAnswers}.
 */
final class FeatureCodes {
    private static final Candidate NOBODY = Candidate.of("");
    private static final Map<LeadFeature, Feature> FEATURES = features();

    private final ParkProfile park;
    private final EnterpriseColumns columns;
    private final @Nullable Place[] places;
    private final @Nullable Segment[] segments;
    private final SlotWriter slots;

    private final AnswerMemo gapOfSegment;
    private final AnswerMemo relatednessOfSegment;
    private final AnswerMemo reachOfRegion;
    private final AnswerMemo distanceOfRegion;
    private final @Nullable AnswerMemo[] fit;
    private final @Nullable AnswerMemo[] relocation;
    private final AnswerMemo labelsOfSet;
    private final AnswerMemo riskOfSet;
    private final AnswerMemo linkOfSegment;
    private final AnswerMemo pullOfSegment;
    private final AnswerMemo shareOfOutput;
    private final AnswerMemo expansionOfDay;
    private final Map<Character, Character> linkBesideOne = new HashMap<>();

    private final LocalRows local;
    private final RowLocalities localities;
    private final SupplyAnswers supply;

    FeatureCodes(
            ParkProfile park,
            EnterpriseColumns columns,
            @Nullable Place[] places,
            @Nullable Segment[] segments,
            SlotWriter slots,
            @Nullable KeptSupply kept) {
        this.park = park;
        this.columns = columns;
        this.places = places;
        this.segments = segments;
        this.slots = slots;
        this.local = new LocalRows(park, columns);
        this.supply = new SupplyAnswers(park, columns, places, segments, kept);
        this.gapOfSegment = ofSegments(LeadFeature.ANCHOR_DEMAND_GAP);
        this.relatednessOfSegment = ofSegments(LeadFeature.RELATEDNESS);
        this.reachOfRegion = ofRegions(LeadFeature.CHAMBER_REACH);
        this.distanceOfRegion = ofRegions(LeadFeature.SUPPLY_DISTANCE);
        this.fit = new AnswerMemo[segments.length];
        this.relocation = new AnswerMemo[segments.length];
        this.labelsOfSet = ofTitles();
        this.riskOfSet = ofWarnings();
        this.linkOfSegment = ofSegments(LeadFeature.CHAIN_LINK);
        this.pullOfSegment = ofSegments(LeadFeature.LEADER_PULL);
        this.shareOfOutput = ofOutputs();
        this.expansionOfDay = ofExpansions();
        this.localities = new RowLocalities(park, columns);
    }

    /** Code of the supply features for a row's operation and a buyer, see {@link SupplyAnswers}. */
    int supply(int row, char segment, int buyer) {
        return supply.code(row, segment, buyer);
    }

    SupplyCodes supplyCodes() {
        return supply.build();
    }

    /** Sets all other features of the slot begun last. */
    void put(int row, int operation) {
        var segment = columns.operationSegment[operation];
        var region = columns.region[row];
        slots.put(LeadFeature.SEGMENT_FIT, fit(segment).of(columns.operationConfidence[operation]));
        slots.put(LeadFeature.SPECIALISATION, shareOfOutput.of(columns.operationOutput[operation]));
        slots.put(
                LeadFeature.RELATEDNESS,
                local.isOnlyOne(row)
                        ? ask(LeadFeature.RELATEDNESS, row, segment)
                        : relatednessOfSegment.of(segment));
        slots.put(LeadFeature.CHAIN_LINK, link(row, segment));
        slots.put(
                LeadFeature.LEADER_PULL,
                local.isLeader(row)
                        ? ask(LeadFeature.LEADER_PULL, row, segment)
                        : pullOfSegment.of(segment));
        if (supply.isLinked(row)) {
            slots.put(
                    LeadFeature.PEER_ANCHOR_SERVICE,
                    ask(LeadFeature.PEER_ANCHOR_SERVICE, row, segment));
        }
        var introduced = park.introductions().containsKey(columns.keys[row]);
        if (introduced) {
            slots.put(LeadFeature.CHAMBER_REACH, ask(LeadFeature.CHAMBER_REACH, row, segment));
        }
        if (!localities.isHere(row)) {
            slots.put(LeadFeature.ANCHOR_DEMAND_GAP, gapOfSegment.of(segment));
            if (!introduced) {
                slots.put(LeadFeature.CHAMBER_REACH, reachOfRegion.of(region));
            }
            slots.put(LeadFeature.SUPPLY_DISTANCE, distanceOfRegion.of(region));
            slots.put(LeadFeature.RELOCATION_NEED, relocation(segment).of(region));
        }
        slots.put(LeadFeature.LABELS, labelsOfSet.of(columns.titles[row]));
        slots.put(LeadFeature.EXPANSION, expansionOfDay.of(columns.expansions[row]));
        slots.put(LeadFeature.RISK, riskOfSet.of(columns.warnings[row]));
    }

    /** Whoever is counted leaves out one, so it does not matter which of those it is. */
    private char link(int row, char segment) {
        return local.isLinked(row, segment)
                ? linkBesideOne.computeIfAbsent(
                        segment, same -> ask(LeadFeature.CHAIN_LINK, row, same))
                : linkOfSegment.of(segment);
    }

    private AnswerMemo ofOutputs() {
        return new AnswerMemo(
                columns.outputs.size(),
                output -> anywhere(LeadFeature.SPECIALISATION, NOBODY, output(output)));
    }

    private Output output(int code) {
        var term = columns.outputs.get(code);
        return new Output(term.products(), term.all(), List.of());
    }

    private AnswerMemo ofExpansions() {
        return new AnswerMemo(
                columns.expansionDays.size(),
                day -> anywhere(LeadFeature.EXPANSION, NOBODY.warned(expansions(day))));
    }

    private List<Warning> expansions(int code) {
        return columns.expansionDays.get(code).stream()
                .map(day -> new Warning(SignalKind.EXPANSION, "", "", day, ""))
                .toList();
    }

    /** Made when first needed: a park looks for few of all segments. */
    private AnswerMemo fit(char segment) {
        var known = fit[segment];
        if (known == null) {
            known = fitOf(segment);
            fit[segment] = known;
        }
        return known;
    }

    private AnswerMemo fitOf(char segment) {
        return new AnswerMemo(
                columns.confidenceValues.size(),
                confidence ->
                        code(
                                LeadFeature.SEGMENT_FIT,
                                NOBODY,
                                operation(segment, columns.confidenceValues.get(confidence))));
    }

    private AnswerMemo relocation(char segment) {
        var known = relocation[segment];
        if (known == null) {
            known = relocationOf(segment);
            relocation[segment] = known;
        }
        return known;
    }

    private AnswerMemo relocationOf(char segment) {
        return new AnswerMemo(
                places.length,
                region ->
                        code(
                                LeadFeature.RELOCATION_NEED,
                                NOBODY.at(places[region]),
                                operation(segment, 1)));
    }

    /** Code of a feature that depends on who the enterprise is. */
    private char ask(LeadFeature feature, int row, char segment) {
        var candidate = Candidate.of(columns.keys[row]).at(places[columns.region[row]]);
        return code(feature, candidate, operation(segment, 1));
    }

    private Operation operation(char segment, double confidence) {
        return new Operation(Objects.requireNonNull(segments[segment]), confidence, "");
    }

    private AnswerMemo ofSegments(LeadFeature feature) {
        return new AnswerMemo(
                segments.length, segment -> code(feature, NOBODY, operation((char) segment, 1)));
    }

    private AnswerMemo ofRegions(LeadFeature feature) {
        return new AnswerMemo(
                places.length, region -> anywhere(feature, NOBODY.at(places[region])));
    }

    private AnswerMemo ofTitles() {
        return new AnswerMemo(
                columns.titleSets.size(),
                set -> anywhere(LeadFeature.LABELS, NOBODY.titled(titles(set))));
    }

    private List<Title> titles(int set) {
        return columns.titleSets.get(set).stream()
                .map(term -> new Title(term.type(), term.until(), ""))
                .toList();
    }

    private AnswerMemo ofWarnings() {
        return new AnswerMemo(
                columns.warningSets.size(),
                set -> anywhere(LeadFeature.RISK, NOBODY.warned(warnings(set))));
    }

    private List<Warning> warnings(int set) {
        return columns.warningSets.get(set).stream()
                .map(kind -> new Warning(kind, "", "", null, ""))
                .toList();
    }

    /** Code of a feature that does not depend on the segment. */
    private char anywhere(LeadFeature feature, Candidate candidate) {
        return anywhere(feature, candidate, Output.UNKNOWN);
    }

    private char anywhere(LeadFeature feature, Candidate candidate, Output output) {
        return park.segments().values().stream()
                .findFirst()
                .map(segment ->
                        code(feature, candidate, new Operation(segment, 1, "").making(output)))
                .orElse((char) 0);
    }

    private char code(LeadFeature name, Candidate candidate, Operation operation) {
        var feature = Objects.requireNonNull(FEATURES.get(name));
        var values = feature.values(park, candidate, new Prospect(operation, null));
        return values.length == 0 ? 0 : slots.code(name, values[0]);
    }

    private static Map<LeadFeature, Feature> features() {
        var features = new EnumMap<LeadFeature, Feature>(LeadFeature.class);
        Features.ALL.forEach(feature -> features.put(feature.name(), feature));
        return features;
    }
}
