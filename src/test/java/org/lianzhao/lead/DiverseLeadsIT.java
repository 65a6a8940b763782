package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.AnswerBody;
import org.lianzhao.SeededTest;
import org.lianzhao.platform.Keyset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Lists spread over segments, on the seed. */
@SeededTest
class DiverseLeadsIT {
    private static final String AUTO = "AUTO_ELECTRONICS";
    private static final String FORGED =
            "{ park(code: \"AUTO_ELECTRONICS\") { leads(diversity: 0.5, after: %s) {"
                    + " weightsVersion edges { cursor } } } }";

    @Autowired HttpGraphQlTester graphQl;
    @Autowired WebTestClient web;

    record SegmentItem(String code) {}

    record LeadItem(String id, int rank, long microPoints, SegmentItem segment) {}

    @Test
    void withoutStrengthIsTheDefaultListWithItsCursors() {
        var list =
                AnswerBody.of(
                        web, "lead/leads-in-default-order", Map.of("park", AUTO, "first", 50));
        assertThat(body(0.0)).isEqualTo(list);
        assertThat(body(null)).isEqualTo(list);
    }

    @Test
    void showsMoreSegmentsTheStrongerItIs() {
        var counts =
                IntStream.of(0, 2, 5, 10)
                        .mapToLong(tenths ->
                                leads(100, tenths / 10.0).stream()
                                        .map(lead -> lead.segment().code())
                                        .distinct()
                                        .count())
                        .boxed()
                        .toList();
        assertThat(counts).isSorted();
        assertThat(counts.getLast()).isGreaterThan(counts.getFirst());
    }

    /** The digest of a cursor is no secret, so anybody can make one. */
    @ParameterizedTest
    @ValueSource(longs = {Integer.MAX_VALUE, Integer.MIN_VALUE, 4_294_967_296L})
    void aForgedPlaceIsNoFault(long place) {
        var weights =
                graphQl.document(FORGED.formatted("null"))
                        .execute()
                        .path("park.leads.weightsVersion")
                        .entity(String.class)
                        .get();
        var list = new Diversity(0.5).named("leads " + AUTO + LeadFilter.NONE.digest() + weights);
        var cursor = new Keyset(list, List.of(Long.toString(place), "S001")).encode();
        var answer = graphQl.document(FORGED.formatted('"' + cursor + '"')).execute();
        if (place == Integer.MAX_VALUE) {
            answer.path("park.leads.edges").entityList(Object.class).hasSize(0);
        } else {
            answer.errors()
                    .satisfy(errors ->
                            assertThat(errors)
                                    .singleElement()
                                    .satisfies(error ->
                                            assertThat(error.getErrorType())
                                                    .isEqualTo(ErrorType.BAD_REQUEST)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1})
    void keepsLeadsAndScoresAndRanksThemAsShown(double strength) {
        var all = whole(100, 0.0);
        var diverse = whole(100, strength);
        assertThat(diverse)
                .extracting(LeadItem::rank)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(byId(diverse)).isEqualTo(byId(all));
        assertThat(diverse).isNotEqualTo(all);
        assertThat(diverse.stream().skip(Diversity.TOP))
                .containsExactlyElementsOf(all.stream().skip(Diversity.TOP).toList());
    }

    @Test
    void pagesTheOrderShownWithoutGapOrRepetition() {
        assertThat(whole(17, 0.5)).isEqualTo(whole(100, 0.5)).doesNotHaveDuplicates();
    }

    @Test
    void refusesTheCursorOfAnotherStrength() {
        var cursor =
                page(5, null, 0.5).path("park.leads.pageInfo.endCursor").entity(String.class).get();
        page(5, cursor, 0.6)
                .errors()
                .satisfy(errors ->
                        assertThat(errors)
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.getMessage()).contains("'after'")));
    }

    @Test
    void choosesAmongTheLeadsInTheOrderShown() {
        var filtered =
                request(100, null, 0.5, Map.of("segment", "A5"))
                        .path("park.leads.edges[*].node")
                        .entityList(LeadItem.class)
                        .get();
        assertThat(filtered)
                .isNotEmpty()
                .isEqualTo(whole(100, 0.5).stream().filter(filtered::contains).toList())
                .containsAll(
                        whole(100, 0.5).stream()
                                .filter(lead -> lead.segment().code().startsWith("A5"))
                                .toList());
    }

    private static List<List<Object>> byId(List<LeadItem> leads) {
        return leads.stream()
                .sorted(Comparator.comparing(LeadItem::id))
                .map(lead -> List.<Object>of(lead.id(), lead.microPoints(), lead.segment()))
                .toList();
    }

    private List<LeadItem> leads(int first, double strength) {
        return page(first, null, strength)
                .path("park.leads.edges[*].node")
                .entityList(LeadItem.class)
                .get();
    }

    private List<LeadItem> whole(int first, double strength) {
        var whole = new ArrayList<LeadItem>();
        @Nullable String after = null;
        do {
            var page = page(first, after, strength);
            whole.addAll(page.path("park.leads.edges[*].node").entityList(LeadItem.class).get());
            after =
                    page.path("park.leads.pageInfo.hasNextPage").entity(Boolean.class).get()
                            ? page.path("park.leads.pageInfo.endCursor").entity(String.class).get()
                            : null;
        } while (after != null);
        return whole;
    }

    private GraphQlTester.Response page(
            int first, @Nullable String after, @Nullable Double strength) {
        return request(first, after, strength, Map.of());
    }

    private GraphQlTester.Response request(
            int first,
            @Nullable String after,
            @Nullable Double strength,
            Map<String, Object> filter) {
        var variables = variables(first, strength);
        variables.put("filter", filter);
        if (after != null) {
            variables.put("after", after);
        }
        return graphQl.documentName("lead/diverse-leads").variables(variables).execute();
    }

    private String body(@Nullable Double strength) {
        return AnswerBody.of(web, "lead/diverse-leads", variables(50, strength));
    }

    private static Map<String, @Nullable Object> variables(int first, @Nullable Double strength) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("park", AUTO, "first", first));
        variables.put("diversity", strength);
        return variables;
    }
}
