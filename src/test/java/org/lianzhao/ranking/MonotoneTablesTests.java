package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every monotone table, whatever its knots. */
class MonotoneTablesTests {
    record Knots(List<Double> x, List<Long> y) {
        PiecewiseLinear table() {
            return new PiecewiseLinear(
                    x.stream().mapToDouble(v -> v).toArray(),
                    y.stream().mapToLong(v -> v).toArray());
        }

        Knots negated() {
            return new Knots(x, y.stream().map(v -> -v).toList());
        }

        Knots fromZero() {
            return new Knots(x, y.stream().map(v -> v - y.getFirst()).toList());
        }
    }

    @Property
    void keepsTheOrderOfValues(
            @ForAll("rising") Knots knots, @ForAll("values") double a, @ForAll("values") double b) {
        var table = knots.table();
        assertThat(table.at(Math.min(a, b))).isLessThanOrEqualTo(table.at(Math.max(a, b)));
    }

    @Property
    void isTheMirrorImageWhereAllValuesAreNegated(
            @ForAll("rising") Knots knots, @ForAll("values") double value) {
        assertThat(knots.negated().table().at(value))
                .isCloseTo(-knots.table().at(value), offset(1L));
    }

    @Property
    void staysBetweenTheEndsAndMeetsEveryKnot(
            @ForAll("rising") Knots knots, @ForAll("values") double value) {
        var table = knots.table();
        assertThat(table.at(value)).isBetween(knots.y().getFirst(), table.maximum());
        for (var i = 0; i < knots.x().size(); i++) {
            assertThat(table.at(knots.x().get(i))).isEqualTo(knots.y().get(i));
        }
    }

    @Property
    void stretchesToAnyMaximumInProportion(
            @ForAll("rising") Knots knots,
            @ForAll("values") double value,
            @ForAll @LongRange(max = 100_000_000) long maximum) {
        var table = knots.fromZero().table();
        Assume.that(table.maximum() > 0);
        var stretched = table.scaledTo(maximum);
        assertThat(stretched.minimum()).isGreaterThanOrEqualTo(0);
        assertThat(stretched.maximum()).isEqualTo(maximum);
        var proportion = (double) maximum / table.maximum();
        assertThat((double) stretched.at(value))
                .isCloseTo(table.at(value) * proportion, offset(1.5 + proportion));
    }

    @Provide
    Arbitrary<Double> values() {
        return Arbitraries.doubles().between(-2_000, 2_000);
    }

    @Provide
    Arbitrary<Knots> rising() {
        var x = Arbitraries.doubles().between(-1_000, 1_000).map(v -> v + 0.0);
        var y = Arbitraries.longs().between(-100_000_000, 100_000_000);
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size ->
                        Combinators.combine(
                                        x.list().ofSize(size).uniqueElements(),
                                        y.list().ofSize(size))
                                .as(MonotoneTablesTests::sorted));
    }

    private static Knots sorted(List<Double> x, List<Long> y) {
        return new Knots(x.stream().sorted().toList(), y.stream().sorted().toList());
    }
}
