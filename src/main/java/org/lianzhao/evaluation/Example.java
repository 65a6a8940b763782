package org.lianzhao.evaluation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One query to learn from: of every candidate the terms that are not zero, in compressed rows, and
 * the candidates that turned out to be right.
 */
final class Example {
    private final int[] offsets;
    private final short[] terms;
    private final float[] values;
    private final int[] right;

    Example(int[] offsets, short[] terms, float[] values, int[] right) {
        this.offsets = offsets;
        this.terms = terms;
        this.values = values;
        this.right = right;
    }

    int[] offsets() {
        return offsets;
    }

    short[] terms() {
        return terms;
    }

    float[] values() {
        return values;
    }

    int[] right() {
        return right;
    }

    static Example of(double[][] byTerm, BitSet candidates, int[] hidden) {
        var offsets = new int[candidates.cardinality() + 1];
        var size = 0;
        var row = 0;
        for (var s = candidates.nextSetBit(0); s >= 0; s = candidates.nextSetBit(s + 1)) {
            for (var values : byTerm) {
                size += values[s] > 0 ? 1 : 0;
            }
            offsets[++row] = size;
        }
        var terms = new short[size];
        var values = new float[size];
        var at = 0;
        for (var s = candidates.nextSetBit(0); s >= 0; s = candidates.nextSetBit(s + 1)) {
            for (short t = 0; t < byTerm.length; t++) {
                if (byTerm[t][s] > 0) {
                    terms[at] = t;
                    values[at++] = (float) byTerm[t][s];
                }
            }
        }
        var right = Arrays.stream(hidden).map(s -> candidates.get(0, s).cardinality()).toArray();
        return new Example(offsets, terms, values, right);
    }

    int candidates() {
        return offsets.length - 1;
    }
}
