package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/** Who connects two makers. */
final class SharedPartner {
    private SharedPartner() {}

    /**
     * The column both rows have that weighs most in L3, because it has the fewest rows; the
     * smallest of equal ones, -1 where they share none.
     */
    static int heaviest(CsrGraph forward, CsrGraph backward, int a, int b) {
        int best = -1;
        for (int i = forward.begin(a); i < forward.end(a); i++) {
            int column = forward.target(i);
            if (forward.contains(b, column)
                    && (best < 0 || backward.degree(column) < backward.degree(best))) {
                best = column;
            }
        }
        return best;
    }
}
