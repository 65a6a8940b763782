package org.lianzhao.ranking.supply;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.ranking.PiecewiseLinear;

/**
 * The additive supply score: score(s | m, p) = Σ_t table_t(term_t(m, p, s)), every table monotone,
 * every part a whole number of micro-points, so the parts add up to the score exactly. Immutable
 * but for caches that are never seen; one demand costs O(terms · links).
 */
public final class SupplyScorer {
    private final SupplyGraph graph;
    private final List<SupplyTerm> terms;
    private final Map<String, PiecewiseLinear> tables;

    public SupplyScorer(SupplyGraph graph, SupplyWeights weights) {
        this.graph = graph;
        this.terms = SupplyTerms.of(graph);
        this.tables = weights.tables();
        for (String key : tables.keySet()) {
            if (terms.stream().noneMatch(term -> term.key().equals(key))) {
                throw new IllegalArgumentException("there is no term " + key);
            }
        }
    }

    /** Keys of the terms, in the order of {@link SupplyScores#contribution}. */
    public List<String> terms() {
        return terms.stream().map(SupplyTerm::key).toList();
    }

    /**
     * What each term measures, before the tables: by term, then supplier. For fitting and for
     * explanations.
     */
    public double[][] values(int maker, int product) {
        double[][] values = new double[terms.size()][];
        for (int t = 0; t < values.length; t++) {
            values[t] = terms.get(t).values(maker, product);
        }
        return values;
    }

    /**
     * Scores of all suppliers for the maker's demand of the product, and what each term
     * contributes.
     */
    public SupplyScores score(int maker, int product) {
        long[][] contributions = new long[terms.size()][graph.suppliers()];
        long[] totals = new long[graph.suppliers()];
        for (int t = 0; t < contributions.length; t++) {
            @Nullable PiecewiseLinear table = tables.get(terms.get(t).key());
            if (table != null) {
                add(table, terms.get(t).values(maker, product), contributions[t], totals);
            }
        }
        return new SupplyScores(totals, contributions);
    }

    private static void add(
            PiecewiseLinear table, double[] values, long[] contributions, long[] totals) {
        for (int s = 0; s < values.length; s++) {
            contributions[s] = table.at(values[s]);
            totals[s] = Math.addExact(totals[s], contributions[s]);
        }
    }
}
