package org.lianzhao.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where the monotone tables may bend: quantiles of a term's non-zero values, among all candidates
 * and among the right ones.
 *
 * @param ofOthers quantiles among all candidates
 * @param ofRight quantiles among the right ones
 */
record Knots(List<Double> ofOthers, List<Double> ofRight) {
    /** Of links with products: many terms speak, so each may stop where its figures grow few. */
    static final Knots OF_LINKS =
            new Knots(List.of(.25, .6, .85, .96), List.of(.15, .4, .6, .8, .95));

    /** Of bare edges: few terms speak, so each must tell the best from the very best. */
    static final Knots OF_EDGES =
            new Knots(List.of(.25, .6, .85, .96, .99, .998), List.of(.15, .4, .6, .8, .95, 1.0));

    private static final int ENOUGH_RIGHT = 4;
    private static final int EVERY = 8;
    private static final double APART = 1.15;

    /** Ascending positive knots of each term; a term that never speaks gets the single knot 1. */
    double[][] of(List<Example> examples, int terms) {
        var knots = new double[terms][];
        for (var t = 0; t < terms; t++) {
            var right = valuesOf(examples, t, true);
            var others = valuesOf(examples, t, false);
            var fromRight =
                    right.length < ENOUGH_RIGHT
                            ? DoubleStream.empty()
                            : ofRight.stream()
                                    .mapToDouble(q -> right[(int) (q * (right.length - 1))]);
            var fromOthers =
                    others.length == 0
                            ? DoubleStream.empty()
                            : ofOthers.stream()
                                    .mapToDouble(q -> others[(int) (q * (others.length - 1))]);
            knots[t] = apart(DoubleStream.concat(fromRight, fromOthers).sorted().toArray());
        }
        return knots;
    }

    private static double[] apart(double[] sorted) {
        var kept = new ArrayList<Double>();
        for (var knot : sorted) {
            if (kept.isEmpty() || knot > kept.getLast() * APART) {
                kept.add(knot);
            }
        }
        return kept.isEmpty()
                ? new double[] {1}
                : kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] valuesOf(List<Example> examples, int term, boolean wantRight) {
        var values = DoubleStream.builder();
        var met = 0;
        for (var example : examples) {
            var right = new BitSet();
            Arrays.stream(example.right()).forEach(right::set);
            for (var c = 0; c < example.candidates(); c++) {
                for (var i = example.offsets()[c]; i < example.offsets()[c + 1]; i++) {
                    var mine = example.terms()[i] == term && right.get(c) == wantRight;
                    if (mine && (wantRight || met++ % EVERY == 0)) {
                        values.add(example.values()[i]);
                    }
                }
            }
        }
        return values.build().sorted().toArray();
    }
}
