package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/**
 * Words that the maker’s group is drawn to (“Changchun” for FAW, “Koyo” for Toyota): ln of the
 * highest lift of a word of the firm’s name among the group’s links, the firm’s own left out:
 * (observed + ½) / (expected + ½).
 */
final class NameAffinity implements SupplyTerm {
    private static final double PRIOR = .5;

    private final SupplyFacts facts;
    private final CsrGraph words;
    private final double[] links;
    private final PerMaker<Observed> observed;

    /** What the maker’s group buys: by word, by supplier, and in all. */
    private static final class Observed {
        final double[] byWord;
        final double[] bySupplier;
        final double share;

        Observed(double[] byWord, double[] bySupplier, double share) {
            this.byWord = byWord;
            this.bySupplier = bySupplier;
            this.share = share;
        }
    }

    NameAffinity(SupplyFacts facts, NameWords names) {
        this.facts = facts;
        words = names.supplierWords();
        links = new double[names.words()];
        for (var i = 0; i < facts.graph.links(); i++) {
            addWords(links, facts.graph.link(i).supplier(), 1);
        }
        observed = new PerMaker<>(facts.graph.makers(), this::observed);
    }

    private void addWords(double[] sums, int supplier, double weight) {
        for (var i = words.begin(supplier); i < words.end(supplier); i++) {
            sums[words.target(i)] += weight;
        }
    }

    private Observed observed(int maker) {
        var graph = facts.graph;
        var byWord = new double[links.length];
        var own = new double[graph.suppliers()];
        var total = 1.0;
        for (var i = 0; i < graph.links(); i++) {
            var link = graph.link(i);
            var weight = facts.ties.group(maker, link.maker());
            addWords(byWord, link.supplier(), weight);
            own[link.supplier()] += weight;
            total += weight;
        }
        return new Observed(byWord, own, total / graph.links());
    }

    @Override
    public String key() {
        return "name_affinity";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.GROUP_TIES;
    }

    @Override
    public boolean readsNamesOnly() {
        return true;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        return firm.links.length == 0 || words.degree(firm.supplier) == 0
                ? 0 // Also where names are not read: what the group buys need not be added up.
                : Math.log(highestLift(firm.supplier, observed.of(query.maker)));
    }

    private double highestLift(int supplier, Observed seen) {
        var highest = 1.0;
        for (var i = words.begin(supplier); i < words.end(supplier); i++) {
            var word = words.target(i);
            var others = seen.byWord[word] - seen.bySupplier[supplier];
            if (others > 0) {
                highest = Math.max(highest, (others + PRIOR) / (seen.share * links[word] + PRIOR));
            }
        }
        return highest;
    }

    /** Cites the firm’s name, known from its links, and the group’s links that bear its words. */
    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        SupplyFacts.citeAll(firm, citations);
        for (var i = 0; i < facts.graph.links(); i++) {
            var link = facts.graph.link(i);
            if (facts.ties.group(query.maker, link.maker()) > 0
                    && sharesWord(firm.supplier, link.supplier())) {
                citations.link(i);
            }
        }
    }

    private boolean sharesWord(int a, int b) {
        for (var i = words.begin(a); i < words.end(a); i++) {
            if (words.contains(b, words.target(i))) {
                return true;
            }
        }
        return false;
    }
}
