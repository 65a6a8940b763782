package org.lianzhao.ranking;

import java.util.Arrays;
import java.util.Random;

/** Random graphs for tests, with the dense matrix that says the same. */
final class Graphs {
    private Graphs() {}

    static boolean[][] matrix(int rows, int columns, double density, long seed) {
        var random = new Random(seed);
        var matrix = new boolean[rows][columns];
        for (var row : matrix) {
            for (var c = 0; c < columns; c++) {
                row[c] = random.nextDouble() < density;
            }
        }
        return matrix;
    }

    static boolean[][] symmetric(int nodes, double density, long seed) {
        var matrix = matrix(nodes, nodes, density, seed);
        for (var u = 0; u < nodes; u++) {
            matrix[u][u] = false;
            for (var v = 0; v < u; v++) {
                matrix[u][v] = matrix[v][u];
            }
        }
        return matrix;
    }

    static CsrGraph of(boolean[][] matrix) {
        var columns = matrix.length == 0 ? 0 : matrix[0].length;
        var from = new int[matrix.length * columns];
        var to = new int[from.length];
        var size = 0;
        for (var u = 0; u < matrix.length; u++) {
            for (var v = 0; v < columns; v++) {
                if (matrix[u][v]) {
                    from[size] = u;
                    to[size++] = v;
                }
            }
        }
        return CsrGraph.of(
                matrix.length, columns, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
    }

    static int degree(boolean[] row) {
        var degree = 0;
        for (var edge : row) {
            degree += edge ? 1 : 0;
        }
        return degree;
    }

    static boolean[][] transpose(boolean[][] matrix) {
        var turned = new boolean[matrix[0].length][matrix.length];
        for (var u = 0; u < matrix.length; u++) {
            for (var v = 0; v < turned.length; v++) {
                turned[v][u] = matrix[u][v];
            }
        }
        return turned;
    }
}
