package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Alpha has six customers (or six times as many as asked), Beta four and Gamma two. */
class InProportionTests {
    private static final SupplyAspect ASPECT = SupplyAspect.STANDING;
    private static final List<String> FIRMS = List.of("Alpha", "Beta", "Gamma");

    private static SupplyGraph graph(String product, int times) {
        var builder = new SupplyGraphBuilder().maker("New").product(product);
        for (var s = 0; s < FIRMS.size(); s++) {
            for (var c = 0; c < (6 - 2 * s) * times; c++) {
                var key = FIRMS.get(s) + " " + c;
                builder.link(
                        "Maker " + c, product, FIRMS.get(s), SupplyGraph.UNKNOWN_YEAR, "", key);
            }
        }
        return builder.build();
    }

    private static double value(SupplyAspect aspect, String key, SupplyGraph graph, Firm firm) {
        var scorer = new SupplyScorer(graph);
        var keys = Objects.requireNonNull(SupplyScorer.TERMS.get(aspect));
        var values = scorer.values(aspect, scorer.query(graph.maker("New"), 0), firm);
        return values[keys.indexOf(key)];
    }

    private static double customers(SupplyGraph graph, String supplier) {
        return value(ASPECT, "customer_base", graph, graph.firm(graph.supplier(supplier)));
    }

    @Test
    void onBareEdgesTheFirstHasOneAndOthersTheirShareOfIt() {
        var bare = graph("", 1);
        assertThat(customers(bare, "Alpha")).isEqualTo(1);
        assertThat(customers(bare, "Beta")).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(customers(bare, "Gamma")).isCloseTo(2 / 6.0, within(1e-12));
    }

    @Test
    void aLargerGraphOfTheSameShapeSaysTheSame() {
        for (var supplier : FIRMS) {
            assertThat(customers(graph("", 5), supplier))
                    .isEqualTo(customers(graph("", 1), supplier));
        }
    }

    @Test
    void theLinksOfTheFamilyAreInProportionToo() {
        var bare = graph("", 1);
        var gamma = bare.firm(bare.supplier("Gamma"));
        assertThat(value(SupplyAspect.PRODUCT_FIT, "family_makes_product", bare, gamma))
                .isCloseTo(2 / 6.0, within(1e-12));
    }

    @Test
    void whereLinksHaveProductsItIsTheCount() {
        assertThat(customers(graph("Clutch", 1), "Beta")).isEqualTo(4);
    }

    @Test
    void itIsKeptByTheEvidenceItCitesAloneAndGoneWithoutIt() {
        var bare = graph("", 1);
        var scorer = new SupplyScorer(bare);
        var beta = bare.supplier("Beta");
        var query = scorer.query(bare.maker("New"), 0);
        var cited = scorer.cite(ASPECT, query, bare.firm(beta)).keys();
        assertThat(cited).containsExactlyInAnyOrder("Beta 0", "Beta 1", "Beta 2", "Beta 3");
        var alone = new PartlyKnown(bare, cited::contains).firm(beta);
        var without = new PartlyKnown(bare, key -> !cited.contains(key)).firm(beta);
        assertThat(value(ASPECT, "customer_base", bare, alone)).isEqualTo(customers(bare, "Beta"));
        assertThat(value(ASPECT, "customer_base", bare, without)).isZero();
    }
}
