package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/**
 * The first two steps of L3 from one maker: by maker v, Σ_u 1 / √(k_u · k_v) over the partners u
 * both have. Whoever v buys from is then reached with this weight; see {@link
 * org.lianzhao.ranking.L3}.
 */
final class MakerPaths {
    private final CsrGraph forward;
    private final CsrGraph backward;
    private final PerMaker<MakerRow> weights;

    /**
     * Prepares the paths.
     *
     * @param forward makers to partners
     */
    MakerPaths(CsrGraph forward) {
        this.forward = forward;
        backward = forward.transpose();
        weights = new PerMaker<>(forward.rows(), this::weights);
    }

    private MakerRow weights(int start) {
        var reached = new double[forward.rows()];
        for (var i = forward.begin(start); i < forward.end(start); i++) {
            var u = forward.target(i);
            for (var j = backward.begin(u); j < backward.end(u); j++) {
                var v = backward.target(j);
                reached[v] += 1 / Math.sqrt((double) backward.degree(u) * forward.degree(v));
            }
        }
        return MakerRow.of(reached);
    }

    /** Weight with which a maker is reached. */
    double to(int start, int maker) {
        return weights.of(start).at(maker);
    }

    /**
     * The partner of both that weighs most, because it has the fewest makers; the smallest of equal
     * ones.
     */
    int heaviest(int a, int b) {
        var best = -1;
        for (var i = forward.begin(a); i < forward.end(a); i++) {
            var u = forward.target(i);
            if (forward.contains(b, u)
                    && (best < 0 || backward.degree(u) < backward.degree(best))) {
                best = u;
            }
        }
        return best;
    }
}
