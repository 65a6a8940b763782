package org.lianzhao.ranking;

import java.util.Arrays;

/**
 * Directed graph in compressed sparse rows: the neighbours of node u are {@code
 * targets[offsets[u]..offsets[u+1])}.
 *
 * <p>Rows are sorted and free of duplicates, so two graphs built from the same edges in any order
 * are equal. Built in O(n + m log d), held in 4(n + m) bytes. Rows and columns may be different
 * kinds of node (makers and items).
 */
public final class CsrGraph {
    private final int columns;
    private final int[] offsets;
    private final int[] targets;

    private CsrGraph(int columns, int[] offsets, int[] targets) {
        this.columns = columns;
        this.offsets = offsets;
        this.targets = targets;
    }

    /** Builds the graph of the edges from[i] → to[i]; a repeated edge counts once. */
    public static CsrGraph of(int rows, int columns, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("from and to differ in length");
        }
        var offsets = new int[rows + 1];
        for (var u : from) {
            offsets[u + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        var next = offsets.clone();
        var targets = new int[to.length];
        for (var i = 0; i < to.length; i++) {
            if (to[i] < 0 || to[i] >= columns) {
                throw new IllegalArgumentException("column " + to[i] + " of " + columns);
            }
            targets[next[from[i]]++] = to[i];
        }
        return sortedAndDistinct(columns, offsets, targets);
    }

    private static CsrGraph sortedAndDistinct(int columns, int[] offsets, int[] targets) {
        var packed = new int[offsets.length];
        var size = 0;
        for (var u = 0; u + 1 < offsets.length; u++) {
            Arrays.sort(targets, offsets[u], offsets[u + 1]);
            for (var i = offsets[u]; i < offsets[u + 1]; i++) {
                if (i == offsets[u] || targets[i] != targets[i - 1]) {
                    targets[size++] = targets[i];
                }
            }
            packed[u + 1] = size;
        }
        return new CsrGraph(columns, packed, Arrays.copyOf(targets, size));
    }

    /** The same edges, turned round; O(n + m). */
    public CsrGraph transpose() {
        var sources = new int[targets.length];
        for (var u = 0; u < rows(); u++) {
            Arrays.fill(sources, offsets[u], offsets[u + 1], u);
        }
        return of(columns, rows(), targets, sources);
    }

    public int rows() {
        return offsets.length - 1;
    }

    public int columns() {
        return columns;
    }

    public int degree(int row) {
        return offsets[row + 1] - offsets[row];
    }

    /** First position of the row in {@link #target}. */
    public int begin(int row) {
        return offsets[row];
    }

    /** Position after the last of the row. */
    public int end(int row) {
        return offsets[row + 1];
    }

    public int target(int position) {
        return targets[position];
    }

    /** Whether the edge exists; O(log degree). */
    public boolean contains(int row, int column) {
        return Arrays.binarySearch(targets, offsets[row], offsets[row + 1], column) >= 0;
    }
}
