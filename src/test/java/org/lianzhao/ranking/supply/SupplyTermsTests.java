package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each term on a graph small enough to work out by hand. */
class SupplyTermsTests {
    private static final Offset<Double> EXACT = within(1e-9);

    private final SupplyGraphBuilder builder =
            new SupplyGraphBuilder()
                    .link(
                            "FAW",
                            "Clutch",
                            "Alpha (Changchun) Ltd",
                            2018,
                            "China",
                            "FAW Clutch Alpha (Changchun) Ltd")
                    .link("FAW", "Pump", "Beta GmbH", 2014, "Europe", "FAW Pump Beta GmbH")
                    .link(
                            "FAW Toyota",
                            "Clutch",
                            "Alpha (Changchun) Ltd",
                            2010,
                            "China",
                            "FAW Toyota Clutch Alpha (Changchun) Ltd")
                    .link(
                            "FAW Toyota",
                            "Clutch",
                            "FAW Parts",
                            2016,
                            "China",
                            "FAW Toyota Clutch FAW Parts")
                    .link(
                            "Toyota",
                            "Pump",
                            "Alpha (Changchun) Ltd",
                            2018,
                            "Japan",
                            "Toyota Pump Alpha (Changchun) Ltd")
                    .link("Volvo", "Clutch", "Gamma AB", 2018, "Europe", "Volvo Clutch Gamma AB")
                    .group("FAW", "FAW", List.of("FAW is FAW"))
                    .home("FAW", "China", List.of("FAW in China"))
                    .group("FAW Toyota", "FAW", List.of("FAW Toyota of FAW"))
                    .group("FAW Toyota", "Toyota", List.of("FAW Toyota of Toyota"))
                    .home("FAW Toyota", "China", List.of("FAW Toyota in China"))
                    .group("Toyota", "Toyota", List.of("Toyota is Toyota"))
                    .home("Toyota", "Japan", List.of("Toyota in Japan"))
                    .group("Volvo", "Volvo", List.of("Volvo is Volvo"))
                    .home("Volvo", "Europe", List.of("Volvo in Europe"));
    private final SupplyGraph graph = builder.build();
    private final int faw = graph.maker("FAW");
    private final int clutch = graph.product("Clutch");
    private final int alpha = graph.supplier("Alpha (Changchun) Ltd");
    private final int beta = graph.supplier("Beta GmbH");
    private final int parts = graph.supplier("FAW Parts");
    private final int gamma = graph.supplier("Gamma AB");

    private double[] values(String key) {
        var scorer = new SupplyScorer(graph);
        var query = scorer.query(faw, clutch);
        return IntStream.range(0, graph.suppliers())
                .mapToDouble(s -> value(scorer, key, query, graph.firm(s)))
                .toArray();
    }

    private static double value(SupplyScorer scorer, String key, SupplyQuery query, Firm firm) {
        for (var aspect : SupplyScorer.TERMS.entrySet()) {
            var at = aspect.getValue().indexOf(key);
            if (at >= 0) {
                return scorer.values(aspect.getKey(), query, firm)[at];
            }
        }
        throw new IllegalArgumentException(key);
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
        var half = .5;
        assertThat(values("closest_kin_buys")[parts])
                .isCloseTo(half * Math.pow(2, -2 / 6.0), EXACT);
        assertThat(values("closest_kin_buys")[gamma]).isZero();
        assertThat(values("family_serves_group")[parts]).isCloseTo(half / 2, EXACT);
    }

    @Test
    void presenceFollowsTheMakersRegions() {
        var china = 1.0 + 1;
        var europe = Math.pow(2, -4 / 4.0);
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
        assertThat(values("specialisation")[alpha]).isEqualTo(1 / 2.0);
    }

    @Test
    void loyaltyCountsWhatTheMakerBuysThere() {
        assertThat(values("loyalty")[beta]).isCloseTo(.5 / Math.sqrt(6), EXACT);
        assertThat(values("loyalty")[gamma]).isZero();
        assertThat(values("maker_share")[alpha]).isCloseTo(1 / 4.0, EXACT);
        assertThat(values("maker_share")[beta]).isCloseTo(1 / 2.0, EXACT);
        assertThat(values("maker_share")[gamma]).isZero();
    }

    /** FAW Toyota shares Alpha, one of two of its suppliers and of FAW’s, and one of two groups. */
    @Test
    void similarMakersCountByTheSquareOfWhatTiesThem() {
        var sharedBuys = 1 / 2.0;
        var sharedPartners = 1 / 2.0;
        var group = 1 / 2.0;
        var origin = .3 / 2;
        var region = .3 * (1 + 1) / Math.sqrt((1 + 1) * (1 + 1) + .5 * .5);
        var toyota = Math.pow(sharedBuys + sharedPartners + group + origin + region, 2);
        var volvo = Math.pow(.3 * .5 / Math.sqrt((1 + 1) * (1 + 1) + .5 * .5), 2);

        assertThat(values("similar_makers_buy")[parts])
                .isCloseTo(toyota * Math.pow(2, -2 / 4.0) / (.5 + toyota + volvo), EXACT);
        assertThat(values("similar_makers_buy")[beta]).isZero();
        assertThat(values("closest_maker_buys")[parts]).isCloseTo(sharedBuys, EXACT);
        assertThat(values("closest_maker_buys")[gamma]).isZero();
    }

    @Test
    void everyTermIsNonNegativeAndHasItsOwnKey() {
        var keys = SupplyScorer.TERMS.values().stream().flatMap(List::stream).toList();

        assertThat(keys).doesNotHaveDuplicates().hasSize(25);
        for (var key : keys) {
            for (var value : values(key)) {
                assertThat(value).as(key).isNotNegative().isFinite();
            }
        }
    }

    @Test
    void aFirmWithoutLinksIsKnownByWhatItOffers() {
        var scorer = new SupplyScorer(graph);
        var query = scorer.query(faw, clutch);
        var offers = Map.of("Clutch", List.of("offers clutch"), "Pump", List.of("offers pump"));
        var firm = graph.firm("Unheard of", offers, "China", List.of("in China"));

        assertThat(value(scorer, "product_share", query, firm)).isCloseTo(1 / 3.0, EXACT);
        assertThat(value(scorer, "breadth", query, firm)).isEqualTo(2);
        assertThat(value(scorer, "co_supplied_products", query, firm))
                .isCloseTo(1 / Math.sqrt(3.0 * 2) / 3, EXACT);
        var europe = Math.pow(2, -4 / 4.0);
        assertThat(value(scorer, "name_region", query, firm)).isCloseTo(2 / (2 + europe), EXACT);
        assertThat(value(scorer, "customer_base", query, firm)).isZero();
        assertThat(scorer.cite(SupplyAspect.PRODUCT_FIT, query, firm).keys())
                .containsExactly("offers clutch", "offers pump");
        assertThat(scorer.cite(SupplyAspect.REGIONAL_PRESENCE, query, firm).keys())
                .containsExactly("FAW in China", "in China");
    }

    @Test
    void anOfferThatALinkShowsCountsOnce() {
        var scorer = new SupplyScorer(graph);
        var query = scorer.query(faw, clutch);
        var offers = Map.of("Clutch", List.of("offers clutch"));
        var firm = graph.firm("Alpha (Changchun) Ltd", offers, "", List.of());

        assertThat(value(scorer, "product_share", query, firm))
                .isEqualTo(values("product_share")[alpha]);
        assertThat(value(scorer, "breadth", query, firm)).isEqualTo(2);
        assertThat(scorer.cite(SupplyAspect.STANDING, query, firm).keys())
                .contains("offers clutch", "Toyota Pump Alpha (Changchun) Ltd");
    }

    @Test
    void citesWhatTheMeasureRestsOn() {
        var scorer = new SupplyScorer(graph);
        var query = scorer.query(faw, clutch);

        assertThat(scorer.cite(SupplyAspect.LOYALTY, query, graph.firm(beta)).keys())
                .containsExactly("FAW Pump Beta GmbH");
        assertThat(scorer.cite(SupplyAspect.GROUP_TIES, query, graph.firm(parts)).keys())
                .containsExactly(
                        "FAW Toyota Clutch FAW Parts",
                        "FAW is FAW",
                        "FAW Toyota of FAW",
                        "FAW in China",
                        "FAW Toyota of Toyota",
                        "FAW Toyota in China");
        assertThat(scorer.cite(SupplyAspect.SUPPLY_PROXIMITY, query, graph.firm(gamma)).keys())
                .isEmpty();
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
