package org.lianzhao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.ranking.PiecewiseLinear;

/** What holds for every weight set and all factors. */
class TunedWeightsTests {
    private static final List<LeadFeature> TUNABLE = List.copyOf(LeadFeature.TUNABLE);

    @Property
    void maximaMakeAHundredPointsExactly(
            @ForAll("weights") Weights weights, @ForAll("factors") WeightFactors factors) {
        var tuned = TunedWeights.of(weights, factors);
        assertThat(TUNABLE.stream().mapToLong(f -> table(tuned, f).maximum()).sum())
                .isEqualTo(Weights.MAXIMUM);
    }

    @Property
    void everyMaximumIsItsExactShareCutOrRaisedToAWholeMicroPoint(
            @ForAll("weights") Weights weights, @ForAll("factors") WeightFactors factors) {
        var tuned = TunedWeights.of(weights, factors);
        var sum = TUNABLE.stream().mapToDouble(f -> wanted(weights, factors, f)).sum();
        for (var feature : TUNABLE) {
            var share = Weights.MAXIMUM * wanted(weights, factors, feature) / sum;
            assertThat((double) table(tuned, feature).maximum()).isCloseTo(share, offset(1.001));
        }
    }

    @Property
    void tablesKeepTheirDirectionAndSign(
            @ForAll("weights") Weights weights,
            @ForAll("factors") WeightFactors factors,
            @ForAll @DoubleRange(min = -1, max = 11) double a,
            @ForAll @DoubleRange(min = -1, max = 11) double b) {
        var tuned = TunedWeights.of(weights, factors);
        for (var feature : TUNABLE) {
            var table = table(tuned, feature);
            var direction = direction(table(weights, feature), 0, 10);
            assertThat(direction(table, Math.min(a, b), Math.max(a, b))).isIn(0, direction);
            assertThat(table.at(new double[] {a})).isNotNegative();
        }
    }

    @Property
    void leavesRiskAlone(
            @ForAll("weights") Weights weights, @ForAll("factors") WeightFactors factors) {
        assertThat(table(TunedWeights.of(weights, factors), LeadFeature.RISK))
                .isSameAs(table(weights, LeadFeature.RISK));
    }

    @Property
    void factorsOfOneAreTheSameSet(@ForAll("weights") Weights weights) {
        assertThat(TunedWeights.of(weights, WeightFactors.NEUTRAL)).isSameAs(weights);
    }

    @Property
    void equalFactorsChangeNoTable(
            @ForAll("weights") Weights weights,
            @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        var all = new EnumMap<LeadFeature, Double>(LeadFeature.class);
        TUNABLE.forEach(feature -> all.put(feature, factor));
        assertThat(TunedWeights.of(weights, new WeightFactors(all)).tables())
                .isEqualTo(weights.tables());
    }

    @Property
    void isTheSameEachTime(
            @ForAll("weights") Weights weights, @ForAll("factors") WeightFactors factors) {
        var once = TunedWeights.of(weights, factors);
        var again = TunedWeights.of(weights, factors);
        assertThat(again.version()).isEqualTo(once.version());
        for (var feature : TUNABLE) {
            assertThat(table(again, feature).maximum()).isEqualTo(table(once, feature).maximum());
        }
    }

    @Example
    void givesWhatIsMissingToTheLargestRemainders() {
        var factors = new WeightFactors(Map.of(LeadFeature.SEGMENT_FIT, 2.0));
        var tuned = TunedWeights.of(new WeightsFixture().build(), factors);
        // 100 points · wm / 120: 33 333 333⅓, 0, 16 666 666⅔, 8 333 333⅓, ten times 0,
        // 6 666 666⅔, 5 833 333⅓, 0, 12 500 000, 0, 16 666 666⅔. Cut, they are 3 short: the three ⅔
        // get them.
        assertThat(TUNABLE)
                .extracting(feature -> table(tuned, feature).maximum())
                .containsExactly(
                        33_333_333L,
                        0L,
                        16_666_667L,
                        8_333_333L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        0L,
                        6_666_667L,
                        5_833_333L,
                        0L,
                        12_500_000L,
                        0L,
                        16_666_667L);
        assertThat(tuned.version()).isEqualTo("test-" + factors.digest());
    }

    @Provide
    Arbitrary<WeightFactors> factors() {
        return Arbitraries.doubles()
                .between(0.5, 2)
                .list()
                .ofSize(TUNABLE.size())
                .map(values -> {
                    var factors = new EnumMap<LeadFeature, Double>(LeadFeature.class);
                    for (var i = 0; i < TUNABLE.size(); i++) {
                        factors.put(TUNABLE.get(i), values.get(i));
                    }
                    return new WeightFactors(factors);
                });
    }

    /** Tables of three knots that rise or fall, with maxima cut at random out of 100 points. */
    @Provide
    Arbitrary<Weights> weights() {
        var cuts =
                Arbitraries.longs().between(0, Weights.MAXIMUM).list().ofSize(TUNABLE.size() - 1);
        var middles = Arbitraries.doubles().between(0, 1).list().ofSize(TUNABLE.size());
        var falls = Arbitraries.of(true, false).list().ofSize(TUNABLE.size());
        return Combinators.combine(cuts, middles, falls).as(TunedWeightsTests::weights);
    }

    private static Weights weights(List<Long> cuts, List<Double> middles, List<Boolean> falls) {
        var ends = new ArrayList<>(cuts.stream().sorted().toList());
        ends.add(Weights.MAXIMUM);
        var tables = new EnumMap<LeadFeature, FeatureTable>(LeadFeature.class);
        var start = 0L;
        for (var i = 0; i < TUNABLE.size(); i++) {
            var maximum = ends.get(i) - start;
            var middle = Math.round(maximum * middles.get(i));
            var y =
                    falls.get(i)
                            ? new long[] {maximum, middle, 0}
                            : new long[] {0, middle, maximum};
            tables.put(
                    TUNABLE.get(i),
                    FeatureTable.of(new PiecewiseLinear(new double[] {0, 3, 10}, y)));
            start = ends.get(i);
        }
        tables.put(
                LeadFeature.RISK,
                FeatureTable.of(
                        new PiecewiseLinear(new double[] {0, 1}, new long[] {0, -8_000_000})));
        return new Weights("random", tables);
    }

    private static int direction(FeatureTable table, double from, double to) {
        return Long.compare(table.at(new double[] {to}), table.at(new double[] {from}));
    }

    private static double wanted(Weights weights, WeightFactors factors, LeadFeature feature) {
        return table(weights, feature).maximum() * factors.of(feature);
    }

    private static FeatureTable table(Weights weights, LeadFeature feature) {
        return Objects.requireNonNull(weights.tables().get(feature));
    }
}
