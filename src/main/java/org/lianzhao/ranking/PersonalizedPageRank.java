package org.lianzhao.ranking;

import java.util.Arrays;

/**
 * Personalised PageRank by forward push: keeps p + Σ_v r_v · ppr(v) = ppr(start) while moving
 * residue r into the estimate p, until r_v &lt; ε · k_v for every node v.
 *
 * <p>Andersen, Chung, Lang, “Local graph partitioning using PageRank vectors”, FOCS 2006. At most 1
 * / (restart · ε) units of work, whatever the size of the graph; the estimate is never above the
 * true value, and below it by less than ε · k_v where the graph is undirected.
 *
 * @param restart probability of going back to the start at each step
 * @param epsilon residue per degree that is left unpushed
 */
public record PersonalizedPageRank(double restart, double epsilon) {
    public PersonalizedPageRank {
        if (!(restart > 0 && restart < 1 && epsilon > 0)) {
            throw new IllegalArgumentException("0 < restart < 1 and epsilon > 0");
        }
    }

    /**
     * Scores of all columns of a bipartite graph as seen from one row; {@code backward} is the
     * transpose.
     */
    public double[] scores(CsrGraph forward, CsrGraph backward, int start) {
        var rows = forward.rows();
        var push = new Push(rows + forward.columns());
        push.add(start, 1, forward.degree(start));
        while (push.waiting()) {
            var node = push.take();
            var row = node < rows;
            var graph = row ? forward : backward;
            var at = row ? node : node - rows;
            var moving = push.settle(node);
            var degree = graph.degree(at);
            for (var i = graph.begin(at); i < graph.end(at); i++) {
                var next = graph.target(i);
                var nextDegree = row ? backward.degree(next) : forward.degree(next);
                push.add(row ? rows + next : next, moving / degree, nextDegree);
            }
        }
        return Arrays.copyOfRange(push.estimate, rows, rows + forward.columns());
    }

    private final class Push {
        private final double[] estimate;
        private final double[] residue;
        private final boolean[] queued;
        private final int[] queue;
        private int head;
        private int size;

        Push(int nodes) {
            estimate = new double[nodes];
            residue = new double[nodes];
            queued = new boolean[nodes];
            queue = new int[nodes];
        }

        boolean waiting() {
            return size > 0;
        }

        int take() {
            var node = queue[head];
            head = (head + 1) % queue.length;
            size--;
            queued[node] = false;
            return node;
        }

        double settle(int node) {
            var mass = residue[node];
            residue[node] = 0;
            estimate[node] += restart * mass;
            return (1 - restart) * mass;
        }

        void add(int node, double mass, int degree) {
            residue[node] += mass;
            if (!queued[node] && residue[node] >= epsilon * degree) {
                queued[node] = true;
                queue[(head + size++) % queue.length] = node;
            }
        }
    }
}
