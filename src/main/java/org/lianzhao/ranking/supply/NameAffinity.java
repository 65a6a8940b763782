package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/**
 * Words that the maker’s group is drawn to (“Changchun” for FAW, “Koyo” for Toyota): ln of the
 * highest lift of a word of the supplier’s name among the group’s links, the supplier’s own left
 * out: (observed + ½) / (expected + ½).
 */
final class NameAffinity implements SupplyTerm {
    private static final double PRIOR = .5;

    private final SupplyFacts facts;
    private final CsrGraph words;
    private final double[] links;

    NameAffinity(SupplyFacts facts, NameWords names) {
        this.facts = facts;
        words = names.supplierWords();
        links = new double[names.words()];
        for (int i = 0; i < facts.graph.links(); i++) {
            addWords(links, facts.graph.link(i).supplier(), 1);
        }
    }

    private void addWords(double[] sums, int supplier, double weight) {
        for (int i = words.begin(supplier); i < words.end(supplier); i++) {
            sums[words.target(i)] += weight;
        }
    }

    @Override
    public String key() {
        return "name_affinity";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] observed = new double[links.length];
        double[] own = new double[graph.suppliers()];
        double total = 1;
        for (int i = 0; i < graph.links(); i++) {
            SupplyGraph.Link link = graph.link(i);
            double weight = facts.ties.group(maker, link.maker());
            addWords(observed, link.supplier(), weight);
            own[link.supplier()] += weight;
            total += weight;
        }
        double share = total / graph.links();
        double[] values = new double[own.length];
        for (int s = 0; s < values.length; s++) {
            values[s] = Math.log(highestLift(s, observed, own[s], share));
        }
        return values;
    }

    private double highestLift(int supplier, double[] observed, double own, double share) {
        double highest = 1;
        for (int i = words.begin(supplier); i < words.end(supplier); i++) {
            int word = words.target(i);
            double others = observed[word] - own;
            if (others > 0) {
                highest = Math.max(highest, (others + PRIOR) / (share * links[word] + PRIOR));
            }
        }
        return highest;
    }
}
