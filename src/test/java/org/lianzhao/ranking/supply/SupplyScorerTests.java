package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupplyScorerTests {

    /** With all evidence of an aspect gone from the graph, the aspect says nothing of the firm. */
    @Property(tries = 20)
    void nothingRemainsOfAnAspectWithoutItsEvidence(@ForAll long seed) {
        var links = links(seed);
        var graph = graph(links);
        var scorer = new SupplyScorer(graph);
        for (var aspect : SupplyAspect.values()) {
            var query = scorer.query(0, 0);
            var firm = graph.firm(Math.floorMod(seed, graph.suppliers()));
            var cited = Set.copyOf(scorer.cite(aspect, query, firm).keys());
            var speaks = Arrays.stream(scorer.values(aspect, query, firm)).sum() > 0;
            assertThat(cited.isEmpty()).as("%s", aspect).isEqualTo(!speaks);
            assertThat(without(links, graph, aspect, firm, cited)).as("%s", aspect).isZero();
        }
    }

    /** Sum of the aspect's measures for the same demand and firm, computed anew. */
    private static double without(
            List<String[]> links,
            SupplyGraph graph,
            SupplyAspect aspect,
            Firm firm,
            Set<String> cited) {
        var left = links.stream().filter(link -> !cited.contains(key(link))).toList();
        var rest =
                withGroups(builder(left))
                        .maker(graph.makerName(0))
                        .product(graph.productName(0))
                        .build();
        var scorer = new SupplyScorer(rest);
        var query =
                scorer.query(rest.maker(graph.makerName(0)), rest.product(graph.productName(0)));
        var same = rest.firm(graph.supplierName(firm.supplier), Map.of(), "", List.of());
        return Arrays.stream(scorer.values(aspect, query, same)).sum();
    }

    @Property(tries = 20)
    void doesNotDependOnTheOrderOfLinks(@ForAll long seed) {
        var links = links(seed);
        var shuffled = new ArrayList<String[]>(links);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(byName(graph(shuffled)))
                .usingRecursiveComparison()
                .isEqualTo(byName(graph(links)));
    }

    @Test
    void measuresForAMakerWithoutAnyLink() {
        var graph =
                builder(links(1))
                        .group("Newcomer", "G0", List.of("newcomer of G0"))
                        .home("Newcomer", "China", List.of("newcomer in China"))
                        .build();
        var scorer = new SupplyScorer(graph);
        var query = scorer.query(graph.maker("Newcomer"), 0);

        assertThat(
                        Arrays.stream(
                                        scorer.values(
                                                SupplyAspect.REGIONAL_PRESENCE,
                                                query,
                                                graph.firm(0)))
                                .sum())
                .isPositive();
        assertThat(scorer.values(SupplyAspect.LOYALTY, query, graph.firm(0))).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedWeightsNameTheirRunAndKnowEveryTerm(SupplyWeights shipped) {
        assertThat(shipped.run())
                .containsKeys("version", "date", "command", "train_sha256", "objective", "origins");
        assertThat(shipped.tables().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SupplyScorer.TERMS.values().stream().flatMap(List::stream).toList());
    }

    static Stream<SupplyWeights> shipped() {
        return Stream.of(SupplyWeights.shipped(), SupplyWeights.shippedForEdges());
    }

    private static Map<String, List<double[]>> byName(SupplyGraph graph) {
        var scorer = new SupplyScorer(graph);
        var values = new TreeMap<String, List<double[]>>();
        for (var m = 0; m < graph.makers(); m++) {
            for (var p = 0; p < graph.products(); p++) {
                var query = scorer.query(m, p);
                for (var s = 0; s < graph.suppliers(); s++) {
                    var firm = graph.firm(s);
                    var name = graph.makerName(m) + graph.productName(p) + graph.supplierName(s);
                    values.put(
                            name,
                            Arrays.stream(SupplyAspect.values())
                                    .map(aspect -> scorer.values(aspect, query, firm))
                                    .toList());
                }
            }
        }
        return values;
    }

    private static List<String[]> links(long seed) {
        var random = new Random(seed);
        var links = new ArrayList<String[]>();
        for (var i = 0; i < 40; i++) {
            links.add(
                    new String[] {
                        "Maker " + random.nextInt(5),
                        "P" + random.nextInt(3),
                        "Supplier " + (char) ('A' + random.nextInt(8)) + " GmbH",
                        Integer.toString(2010 + random.nextInt(6)),
                        random.nextBoolean() ? "China" : "Europe"
                    });
        }
        return links;
    }

    private static SupplyGraphBuilder builder(List<String[]> links) {
        var builder = new SupplyGraphBuilder();
        for (var link : links) {
            builder.link(link[0], link[1], link[2], Integer.parseInt(link[3]), link[4], key(link));
        }
        return builder;
    }

    private static String key(String[] link) {
        return String.join(" ", link[0], link[1], link[2]);
    }

    private static SupplyGraph graph(List<String[]> links) {
        return withGroups(builder(links)).build();
    }

    private static SupplyGraphBuilder withGroups(SupplyGraphBuilder builder) {
        for (var m = 0; m < 5; m++) {
            builder.group("Maker " + m, "G" + m % 2, List.of("group of " + m))
                    .home("Maker " + m, m % 2 == 0 ? "China" : "Europe", List.of("home of " + m));
        }
        return builder;
    }
}
