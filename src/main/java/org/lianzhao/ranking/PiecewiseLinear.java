package org.lianzhao.ranking;

import java.util.Arrays;

/**
 * Monotone piecewise-linear table from a feature's value to whole micro-points (1/1 000 000 of a
 * point). Below the first and above the last knot the value of that knot holds. Results are whole
 * numbers, so sums of them are exact.
 *
 * <p>f(x) = yᵢ + round((yᵢ₊₁ − yᵢ) · (x − xᵢ) / (xᵢ₊₁ − xᵢ)) for xᵢ ≤ x &lt; xᵢ₊₁; O(log n).
 */
public final class PiecewiseLinear {
    private final double[] x;
    private final long[] y;

    /**
     * Makes a table from its knots.
     *
     * @param x knots, strictly increasing
     * @param y micro-points at the knots, never changing direction
     * @throws IllegalArgumentException where the table is not monotone
     */
    public PiecewiseLinear(double[] x, long[] y) {
        if (x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException(
                    "A table needs as many values as knots, at least one");
        }
        if (!Arrays.stream(x).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Knots must be finite: " + Arrays.toString(x));
        }
        var direction = Long.compare(y[y.length - 1], y[0]);
        for (var i = 1; i < x.length; i++) {
            if (!(x[i] > x[i - 1])) {
                throw new IllegalArgumentException("Knots must increase: " + Arrays.toString(x));
            }
            var step = Long.compare(y[i], y[i - 1]);
            if (step != 0 && step != direction) {
                throw new IllegalArgumentException(
                        "Values must not change direction: " + Arrays.toString(y));
            }
        }
        this.x = x.clone();
        this.y = y.clone();
    }

    public long at(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("No micro-points for NaN");
        }
        if (value <= x[0]) {
            return y[0];
        }
        var last = x.length - 1;
        if (value >= x[last]) {
            return y[last];
        }
        var found = Arrays.binarySearch(x, value);
        if (found >= 0) {
            return y[found];
        }
        var i = -found - 2;
        return y[i] + Math.round((y[i + 1] - y[i]) * ((value - x[i]) / (x[i + 1] - x[i])));
    }

    /** A copy of the knots. */
    public double[] knots() {
        return x.clone();
    }

    /** A copy of the micro-points at the knots. */
    public long[] microPoints() {
        return y.clone();
    }

    /**
     * The same table stretched to another maximum: each y becomes round(y · maximum / maximum()),
     * half up, in whole numbers. Rounding keeps the order, so the table stays monotone.
     *
     * @throws IllegalArgumentException where a value is negative, or the table gives nothing and
     *     should give something
     */
    public PiecewiseLinear scaledTo(long maximum) {
        var before = maximum();
        if (minimum() < 0 || maximum < 0 || (before == 0 && maximum > 0)) {
            throw new IllegalArgumentException(
                    "Cannot stretch " + Arrays.toString(y) + " to " + maximum);
        }
        if (before == maximum) {
            return this;
        }
        return new PiecewiseLinear(
                x, Arrays.stream(y).map(value -> scaled(value, maximum, before)).toArray());
    }

    private static long scaled(long value, long maximum, long before) {
        return Math.addExact(Math.multiplyExact(2 * value, maximum), before) / (2 * before);
    }

    /** Smallest micro-points the table can give. */
    public long minimum() {
        return Math.min(y[0], y[y.length - 1]);
    }

    /** Largest micro-points the table can give. */
    public long maximum() {
        return Math.max(y[0], y[y.length - 1]);
    }
}
