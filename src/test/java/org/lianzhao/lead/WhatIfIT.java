package org.lianzhao.lead;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.AnswerBody;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Tuned lists of the seed beside the default one. */
@SeededTest
class WhatIfIT {
    private static final String AUTO = "AUTO_ELECTRONICS";
    private static final Map<String, Object> NEARBY =
            Map.of("supplyDistance", 2, "chamberReach", 1.5, "segmentFit", 0.5);

    @Autowired HttpGraphQlTester graphQl;
    @Autowired WebTestClient web;

    record Reason(String feature, long microPoints) {}

    record FeatureChange(
            String feature, long microPoints, long defaultMicroPoints, long difference) {}

    record Change(
            @Nullable Integer defaultRank,
            @Nullable Integer rankDifference,
            long defaultMicroPoints,
            @Nullable String mainFeature,
            List<FeatureChange> features) {}

    record Item(
            String id, int rank, long microPoints, List<Reason> reasons, @Nullable Change change) {}

    @Test
    void factorsOfOneGiveTheDefaultListByteForByte() {
        var byDefault = body(Map.of());
        assertThat(body(Map.of("weights", Map.of("segmentFit", 1, "labels", 1.0))))
                .isEqualTo(byDefault);
        assertThat(body(Map.of("weights", Map.of()))).isEqualTo(byDefault);
        assertThat(body(Map.of("weightSet", GlobalId.of("WeightSet", AUTO + "/default"))))
                .isEqualTo(byDefault);
    }

    @Test
    void namesTunedListsByTheirFactors() {
        var byDefault = version(Map.of());
        assertThat(version(NEARBY)).startsWith(byDefault + "-").isEqualTo(version(NEARBY));
        assertThat(version(Map.of("labels", 2)))
                .startsWith(byDefault + "-")
                .isNotEqualTo(version(NEARBY));
    }

    @Test
    void tellsOfEveryLeadWhereItStoodAndWhatMovedIt() {
        var before = items(list(Map.of())).stream().collect(toMap(Item::id, Function.identity()));
        var tuned = items(list(Map.of("weights", NEARBY)));
        assertThat(tuned).hasSameSizeAs(before.values());
        assertThat(tuned)
                .filteredOn(lead -> before.containsKey(lead.id()))
                .isNotEmpty()
                .allSatisfy(lead -> {
                    var was = Objects.requireNonNull(before.get(lead.id()));
                    var change = Objects.requireNonNull(lead.change());
                    assertThat(was.change()).isNull();
                    assertThat(change.defaultRank()).isEqualTo(was.rank());
                    assertThat(change.rankDifference()).isEqualTo(was.rank() - lead.rank());
                    assertThat(change.defaultMicroPoints()).isEqualTo(was.microPoints());
                    assertThat(change.features().getFirst().feature())
                            .isEqualTo(change.mainFeature());
                    assertThat(change.features()).isEqualTo(changes(points(was), points(lead)));
                });
        assertThat(tuned).anyMatch(lead -> difference(lead) > 0);
        assertThat(tuned).anyMatch(lead -> difference(lead) < 0);
    }

    @Test
    void keepsScoresExactAndFiltersHard() {
        var tuned = list(Map.of("weights", NEARBY));
        assertThat(items(tuned))
                .allSatisfy(lead -> {
                    assertThat(points(lead).values().stream().mapToLong(Long::longValue).sum())
                            .isEqualTo(lead.microPoints())
                            .isBetween(1L, 100_000_000L);
                    assertThat(points(lead).getOrDefault("RISK", 0L)).isNotPositive();
                });
        assertThat(tuned.path("park.leads.exclusions").entity(Object.class).get())
                .isEqualTo(list(Map.of()).path("park.leads.exclusions").entity(Object.class).get());
    }

    @Test
    void goesOnOnlyWithACursorOfTheSameWeights() {
        var page = list(Map.of("weights", NEARBY, "first", 10));
        var after = page.path("park.leads.pageInfo.endCursor").entity(String.class).get();
        assertThat(items(list(Map.of("weights", NEARBY, "first", 10, "after", after))))
                .extracting(Item::rank)
                .startsWith(11)
                .hasSize(10);
        assertRefused(Map.of("after", after), "after");
    }

    @Test
    void showsNoChangeForALeadAlone() {
        graphQl.documentName("lead/lead-change")
                .variable("id", items(list(Map.of())).getFirst().id())
                .execute()
                .path("lead.change")
                .valueIsNull()
                .path("node.change")
                .valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({
        "segmentFit, 0.49",
        "anchorDemandGap, 2.01",
        "relatedness, -1",
        "labels, 1000000000000"
    })
    void refusesFactorsOutOfRange(String field, double factor) {
        assertRefused(Map.of("weights", Map.of(field, factor)), "weights." + field);
    }

    @Test
    void refusesWeightSetsThatAreNotTheParks() {
        var own = GlobalId.of("WeightSet", AUTO + "/default");
        assertRefused(Map.of("weightSet", own, "weights", Map.of()), "weightSet");
        assertRefused(
                Map.of("weightSet", GlobalId.of("WeightSet", "CHAYUAN/default")), "weightSet");
        assertRefused(Map.of("weightSet", GlobalId.of("Park", AUTO)), "weightSet");
        assertRefused(Map.of("weightSet", "默认"), "weightSet");
        execute(Map.of("weightSet", GlobalId.of("WeightSet", "nothing")))
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .returns("NOT_FOUND", e -> e.getErrorType().toString()));
    }

    private void assertRefused(Map<String, Object> arguments, String argument) {
        execute(arguments)
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .returns("BAD_REQUEST", e -> e.getErrorType().toString())
                                .returns(argument, e -> e.getExtensions().get("argument")));
    }

    private static List<FeatureChange> changes(Map<String, Long> before, Map<String, Long> now) {
        return Arrays.stream(LeadFeature.values())
                .map(Enum::name)
                .map(f -> change(f, before.getOrDefault(f, 0L), now.getOrDefault(f, 0L)))
                .filter(change -> change.difference() != 0)
                .sorted(Comparator.comparingLong(change -> -Math.abs(change.difference())))
                .toList();
    }

    private static FeatureChange change(String feature, long before, long now) {
        return new FeatureChange(feature, now, before, now - before);
    }

    private static int difference(Item lead) {
        var difference = Objects.requireNonNull(lead.change()).rankDifference();
        return difference == null ? 0 : difference;
    }

    private static Map<String, Long> points(Item lead) {
        return lead.reasons().stream().collect(toMap(Reason::feature, Reason::microPoints));
    }

    private String version(Map<String, Object> weights) {
        return list(Map.of("weights", weights))
                .path("park.leads.weightsVersion")
                .entity(String.class)
                .get();
    }

    private String body(Map<String, Object> arguments) {
        return AnswerBody.of(web, "lead/what-if", variables(arguments));
    }

    private static List<Item> items(GraphQlTester.Response list) {
        return list.path("park.leads.edges[*].node").entityList(Item.class).get();
    }

    private GraphQlTester.Response list(Map<String, Object> arguments) {
        var response = execute(arguments);
        response.errors().verify();
        return response;
    }

    private GraphQlTester.Response execute(Map<String, Object> arguments) {
        return graphQl.documentName("lead/what-if").variables(variables(arguments)).execute();
    }

    private static Map<String, @Nullable Object> variables(Map<String, Object> arguments) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("park", AUTO, "first", 100));
        variables.putAll(arguments);
        return variables;
    }
}
