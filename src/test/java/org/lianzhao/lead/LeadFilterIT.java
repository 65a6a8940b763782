package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.platform.BadRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Filters and facets of the seed's lists, against the graph. */
@SeededTest
class LeadFilterIT {
    private static final String AUTO = "AUTO_ELECTRONICS";
    private static final LeadDetail OUTLINE = new LeadDetail(false, false, false);

    @Autowired Leads leads;
    @Autowired Weights weights;
    @Autowired GraphLookup graph;
    @Autowired Neo4jClient neo4j;

    @ParameterizedTest
    @ValueSource(
            strings = {
                AUTO,
                "CHAYUAN",
                "YANGTZE_GREEN",
                "YINGLONG_PORT",
                "NANPING_WEST",
                "YINGLONG_UNIVERSITY"
            })
    void aSegmentGivesEveryLeadThatWorksInIt(String park) {
        var all = all(park, LeadFilter.NONE);
        var working = enterprisesBySegment();
        for (var segment : segmentsOf(park)) {
            var expected = workingIn(all, working.getOrDefault(segment, Set.of()));
            var filter = LeadFilter.ofSegments(List.of(segment));
            assertThat(keys(all(park, filter))).as(segment).isEqualTo(expected);
        }
    }

    @Test
    void severalSegmentsGiveTheLeadsOfEither() {
        var either = all(AUTO, LeadFilter.ofSegments(List.of("B101", "A503")));
        var expected = new HashSet<>(keys(all(AUTO, LeadFilter.ofSegments(List.of("B101")))));
        expected.addAll(keys(all(AUTO, LeadFilter.ofSegments(List.of("A503")))));
        assertThat(new HashSet<>(keys(either))).isEqualTo(expected);
        assertThat(either).isSortedAccordingTo((a, b) -> Integer.compare(a.rank(), b.rank()));
    }

    @Test
    void facetsTellHowManyLeadsEachValueLeaves() {
        var facets = facets(LeadFilter.NONE);
        for (var segment : facets.getSegments()) {
            assertThat(total(LeadFilter.ofSegments(List.of(segment.code()))))
                    .as(segment.code())
                    .isEqualTo(segment.count());
        }
        for (var label : facets.getLabels()) {
            assertThat(total(labelled(null, LabelType.valueOf(label.code()))))
                    .as(label.code())
                    .isEqualTo(label.count());
        }
        for (var buyer : facets.getBuyers()) {
            assertThat(total(wantedBy(buyer.code()))).as(buyer.name()).isEqualTo(buyer.count());
        }
        facets.byProvince()
                .forEach((province, count) ->
                        assertThat(total(in(province))).as(province).isEqualTo(count));
    }

    /** A facet leaves its own condition out, the others hold. */
    @Test
    void aFacetCountsWhatItsOtherValuesWouldGive() {
        var filter = labelled("A503", LabelType.LISTED_COMPANY);
        var facets = facets(filter);
        assertThat(facets.getSegments())
                .filteredOn(segment -> segment.code().equals("B101"))
                .singleElement()
                .returns(total(labelled("B101", LabelType.LISTED_COMPANY)), FacetCount::count);
        assertThat(facets.byProvince().values().stream().mapToInt(Integer::intValue).sum())
                .isLessThanOrEqualTo(total(filter));
    }

    @Test
    void productsAndBuyersChoose() {
        var product =
                neo4j.query("MATCH (:Enterprise {name: '瑞可达'})-[:MAKES]->(p) RETURN p.name LIMIT 1")
                        .fetchAs(String.class)
                        .one()
                        .orElseThrow();
        var makers = all(AUTO, making(product));
        assertThat(makers).isNotEmpty();
        assertThat(keys(makers)).contains(key("瑞可达"));
        assertThat(total(making(product))).isLessThan(total(LeadFilter.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "segments, XXX",
        "segment, 线控制动",
        "chain, NOWHERE",
        "region, 999999",
        "products, 没有的产品",
        "buyers, NOBODY"
    })
    void unknownValuesAreErrorsThatNameThem(String field, String value) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> list(AUTO, unknown(field, value), OUTLINE))
                .withMessageContaining(value)
                .satisfies(error -> assertThat(error.argument()).startsWith("filter."));
    }

    @Test
    void standsAroundALead() {
        var all = all(AUTO, LeadFilter.NONE);
        for (var place : List.of(0, 1, 7, 150, all.size() - 1)) {
            var lead = all.get(place);
            var page = around(LeadFilter.NONE, lead.id(), 11);
            assertThat(keys(page.nodes())).contains(lead.enterpriseKey());
            assertThat(page.nodes().getFirst().rank()).isEqualTo(Math.max(1, place - 5 + 1));
            assertThat(page.getPageInfo().isHasPreviousPage()).isEqualTo(place > 5);
        }
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() ->
                        around(
                                LeadFilter.ofSegments(List.of("B101")),
                                withoutSegment(all, "B101").id(),
                                5))
                .returns("around", BadRequest::argument);
    }

    private LeadFacets facets(LeadFilter filter) {
        var list = list(AUTO, filter, new LeadDetail(false, false, true));
        return Objects.requireNonNull(list.getFacets());
    }

    private Lead withoutSegment(List<Lead> all, String segment) {
        var working = enterprisesBySegment().getOrDefault(segment, Set.of());
        return all.stream()
                .filter(lead -> workingIn(List.of(lead), working).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static LeadFilter labelled(@Nullable String segment, LabelType label) {
        return new LeadFilter(
                null, segment, null, null, null, List.of(label), null, null, null, null);
    }

    private static LeadFilter wantedBy(String buyer) {
        return new LeadFilter(null, null, null, null, null, null, List.of(buyer), null, null, null);
    }

    private static LeadFilter in(String region) {
        return new LeadFilter(null, null, null, region, null, null, null, null, null, null);
    }

    private static LeadFilter making(String product) {
        return new LeadFilter(
                null, null, null, null, null, null, null, List.of(product), null, null);
    }

    private static LeadFilter unknown(String field, String value) {
        return switch (field) {
            case "segments" -> LeadFilter.ofSegments(List.of("B101", value));
            case "segment" ->
                    new LeadFilter(null, value, null, null, null, null, null, null, null, null);
            case "chain" ->
                    new LeadFilter(value, null, null, null, null, null, null, null, null, null);
            case "region" -> in(value);
            case "products" -> making(value);
            default -> wantedBy(value);
        };
    }

    private LeadList list(String park, LeadFilter filter, LeadDetail detail) {
        return page(park, filter, detail, new LeadQuery.Place(100, null, null));
    }

    private LeadList around(LeadFilter filter, String lead, int first) {
        return page(AUTO, filter, OUTLINE, new LeadQuery.Place(first, null, lead));
    }

    private LeadList page(
            String park, LeadFilter filter, LeadDetail detail, LeadQuery.Place place) {
        return leads.list(LeadQuery.of(park(park), filter, weights, Diversity.NONE, detail, place));
    }

    private final Map<String, Park> parks = new HashMap<>();

    private Park park(String code) {
        return parks.computeIfAbsent(code, key -> graph.parks(List.of(key)).getFirst());
    }

    private int total(LeadFilter filter) {
        return (int) list(AUTO, filter, OUTLINE).getTotalCount();
    }

    private List<Lead> all(String park, LeadFilter filter) {
        var all = new ArrayList<Lead>();
        @Nullable String after = null;
        do {
            var page = page(park, filter, OUTLINE, new LeadQuery.Place(100, after, null));
            all.addAll(page.nodes());
            var end = page.getPageInfo().getEndCursor();
            after = page.getPageInfo().isHasNextPage() && end != null ? end.getValue() : null;
        } while (after != null);
        return all;
    }

    private static List<String> keys(Collection<Lead> leads) {
        return leads.stream().map(Lead::enterpriseKey).toList();
    }

    private static List<String> workingIn(List<Lead> leads, Set<String> enterprises) {
        return leads.stream()
                .filter(lead ->
                        Stream.concat(Stream.of(lead.enterpriseKey()), lead.memberKeys().stream())
                                .anyMatch(enterprises::contains))
                .map(Lead::enterpriseKey)
                .toList();
    }

    private record Working(String segment, String enterprise) {}

    /** Keys of the enterprises that work in each segment or below it. */
    private Map<String, Set<String>> enterprisesBySegment() {
        return neo4j
                .query(
                        """
                        MATCH (s:ChainSegment)<-[:PART_OF*0..5]-(:ChainSegment)<-[:OPERATES_IN]-(e:Enterprise)
                        RETURN DISTINCT s.code AS segment, e.key AS enterprise
                        """)
                .fetchAs(Working.class)
                .mappedBy((types, row) ->
                        new Working(
                                row.get("segment").asString(), row.get("enterprise").asString()))
                .all()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Working::segment,
                                Collectors.mapping(Working::enterprise, Collectors.toSet())));
    }

    /** Codes of the segments a park looks for. */
    private Collection<String> segmentsOf(String park) {
        return neo4j.query(
                        """
                        MATCH (:Park {code: $park})-[:FOCUSES_ON]->(t)
                        MATCH (s:ChainSegment)
                        WHERE s.chain = t.code OR EXISTS { (s)-[:PART_OF*0..5]->(:ChainSegment {code: t.code}) }
                        RETURN DISTINCT s.code
                        """)
                .bind(park)
                .to("park")
                .fetchAs(String.class)
                .all();
    }

    private String key(String name) {
        return neo4j.query("MATCH (e:Enterprise {name: $name}) RETURN e.key")
                .bind(name)
                .to("name")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }
}
