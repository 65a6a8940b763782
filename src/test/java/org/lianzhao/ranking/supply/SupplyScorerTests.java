package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SupplyScorerTests {

    @Property(tries = 20)
    void contributionsAddUpToTheScoreExactly(@ForAll long seed) {
        SupplyGraph graph = graph(links(seed));
        SupplyScorer scorer = new SupplyScorer(graph, SupplyWeights.shipped());
        for (int maker = 0; maker < graph.makers(); maker++) {
            SupplyScores scores = scorer.score(maker, 0);
            for (int s = 0; s < scores.suppliers(); s++) {
                long sum = 0;
                for (int t = 0; t < scorer.terms().size(); t++) {
                    assertThat(scores.contribution(t, s)).isNotNegative();
                    sum += scores.contribution(t, s);
                }
                assertThat(scores.score(s)).isEqualTo(sum);
            }
        }
    }

    @Property(tries = 20)
    void doesNotDependOnTheOrderOfLinks(@ForAll long seed) {
        List<String[]> links = links(seed);
        List<String[]> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(byName(graph(shuffled))).isEqualTo(byName(graph(links)));
    }

    @Test
    void scoresAMakerWithoutAnyLink() {
        SupplyGraphBuilder builder = builder(links(1));
        SupplyGraph graph = builder.groups("Newcomer", List.of("G0"), "China").build();
        SupplyScores scores =
                new SupplyScorer(graph, SupplyWeights.shipped()).score(graph.maker("Newcomer"), 0);

        assertThat(scores.score(0)).isPositive();
    }

    @Test
    void refusesWeightsOfUnknownTerms() {
        SupplyWeights weights =
                new SupplyWeights(
                        Map.of(),
                        Map.of("nonsense", SupplyWeights.rising(new double[] {1}, new long[] {1})));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyScorer(graph(links(1)), weights))
                .withMessageContaining("nonsense");
    }

    @Test
    void shippedWeightsNameTheirRunAndKnowEveryTerm() {
        SupplyWeights shipped = SupplyWeights.shipped();

        assertThat(shipped.run())
                .containsKeys("version", "date", "command", "train_sha256", "objective", "origins");
        assertThat(shipped.tables().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        new SupplyScorer(graph(links(1)), SupplyWeights.none()).terms());
    }

    private static Map<String, Long> byName(SupplyGraph graph) {
        SupplyScorer scorer = new SupplyScorer(graph, SupplyWeights.shipped());
        Map<String, Long> scores = new TreeMap<>();
        for (int m = 0; m < graph.makers(); m++) {
            for (int p = 0; p < graph.products(); p++) {
                SupplyScores row = scorer.score(m, p);
                for (int s = 0; s < graph.suppliers(); s++) {
                    String name = graph.makerName(m) + graph.productName(p) + graph.supplierName(s);
                    scores.put(name, row.score(s));
                }
            }
        }
        return scores;
    }

    private static List<String[]> links(long seed) {
        Random random = new Random(seed);
        List<String[]> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
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
        SupplyGraphBuilder builder = new SupplyGraphBuilder();
        for (String[] link : links) {
            builder.link(link[0], link[1], link[2], Integer.parseInt(link[3]), link[4]);
        }
        return builder;
    }

    private static SupplyGraph graph(List<String[]> links) {
        SupplyGraphBuilder builder = builder(links);
        for (int m = 0; m < 5; m++) {
            builder.groups("Maker " + m, List.of("G" + m % 2), m % 2 == 0 ? "China" : "Europe");
        }
        return builder.build();
    }
}
