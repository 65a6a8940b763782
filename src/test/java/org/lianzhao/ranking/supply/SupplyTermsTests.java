package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each term on a graph small enough to work out by hand. */
class SupplyTermsTests {
    private static final Offset<Double> EXACT = within(1e-9);

    private final SupplyGraphBuilder builder =
            new SupplyGraphBuilder()
                    .link("FAW", "Clutch", "Alpha (Changchun) Ltd", 2018, "China")
                    .link("FAW", "Pump", "Beta GmbH", 2014, "Europe")
                    .link("FAW Toyota", "Clutch", "Alpha (Changchun) Ltd", 2010, "China")
                    .link("FAW Toyota", "Clutch", "FAW Parts", 2016, "China")
                    .link("Toyota", "Pump", "Alpha (Changchun) Ltd", 2018, "Japan")
                    .link("Volvo", "Clutch", "Gamma AB", 2018, "Europe")
                    .groups("FAW", List.of("FAW"), "China")
                    .groups("FAW Toyota", List.of("FAW", "Toyota"), "China")
                    .groups("Toyota", List.of("Toyota"), "Japan")
                    .groups("Volvo", List.of("Volvo"), "Europe");
    private final SupplyGraph graph = builder.build();
    private final int faw = graph.maker("FAW");
    private final int clutch = graph.product("Clutch");
    private final int alpha = graph.supplier("Alpha (Changchun) Ltd");
    private final int beta = graph.supplier("Beta GmbH");
    private final int parts = graph.supplier("FAW Parts");
    private final int gamma = graph.supplier("Gamma AB");

    private double[] values(String key) {
        return SupplyTerms.of(graph).stream()
                .filter(term -> term.key().equals(key))
                .findFirst()
                .orElseThrow()
                .values(faw, clutch);
    }

    @Test
    void productFitIsTheShareOfTheProduct() {
        assertThat(values("product_share")[alpha]).isCloseTo(2 / 4.0, EXACT);
        assertThat(values("product_share")[beta]).isZero();
        assertThat(values("product_share")[gamma]).isCloseTo(1 / 2.0, EXACT);
    }

    @Test
    void impliedProductComesFromWhoMakesBoth() {
        assertThat(values("implied_product")[beta]).isCloseTo(1 / 4.0, EXACT);
        assertThat(values("co_supplied_products")[beta])
                .isCloseTo(1 / Math.sqrt(3.0 * 2) / 2, EXACT);
    }

    @Test
    void namesakesAreInHouse() {
        assertThat(values("in_house")[parts]).isEqualTo(1);
        assertThat(values("in_house")[alpha]).isZero();
    }

    @Test
    void theGroupBuysWhereItsOtherMakersBuy() {
        double half = .5;
        assertThat(values("group_buys")[parts])
                .isCloseTo(half * Math.pow(2, -2 / 8.0) / (half + half), EXACT);
        assertThat(values("group_buys")[gamma]).isZero();
        assertThat(values("family_serves_group")[parts]).isCloseTo(half / 2, EXACT);
    }

    @Test
    void presenceFollowsTheMakersRegions() {
        double china = 1 + 1;
        double europe = Math.pow(2, -4 / 4.0);
        assertThat(values("region_presence")[gamma]).isCloseTo(europe / (china + europe), EXACT);
        assertThat(values("region_presence")[parts]).isCloseTo(china / (china + europe), EXACT);
    }

    @Test
    void recencyFadesByHalfEveryTwoYears() {
        assertThat(values("last_active")[beta]).isCloseTo(.25, EXACT);
        assertThat(values("last_product_link")[beta]).isZero();
        assertThat(values("last_product_link")[parts]).isCloseTo(.5, EXACT);
    }

    @Test
    void standingAndBreadthCount() {
        assertThat(values("customer_base")[alpha]).isEqualTo(3);
        assertThat(values("breadth")[alpha]).isEqualTo(2);
    }

    @Test
    void loyaltyCountsWhatTheMakerBuysThere() {
        assertThat(values("loyalty")[beta]).isCloseTo(.5 / Math.sqrt(6), EXACT);
        assertThat(values("loyalty")[gamma]).isZero();
    }

    @Test
    void everyTermIsNonNegativeAndHasItsOwnKey() {
        List<SupplyTerm> terms = SupplyTerms.of(graph);

        assertThat(terms.stream().map(SupplyTerm::key)).doesNotHaveDuplicates().hasSize(22);
        assertThat(terms).allSatisfy(term -> assertThat(term.values(faw, clutch)).hasSize(4));
        for (SupplyTerm term : terms) {
            for (double value : term.values(faw, clutch)) {
                assertThat(value).as(term.key()).isNotNegative().isFinite();
            }
        }
    }

    @Test
    void knowsFamiliesByName() {
        assertThat(SupplierNames.family("Robert Bosch (Pty) Ltd."))
                .isEqualTo(SupplierNames.family("Bosch Automotive Products (Suzhou) Co., Ltd."));
        assertThat(SupplierNames.family("重庆至信实业")).isEqualTo("重庆至信实业");
        assertThat(SupplierNames.contains("重庆长安汽车", "长安")).isTrue();
        assertThat(SupplierNames.contains("xfaw parts", "faw")).isFalse();
    }
}
