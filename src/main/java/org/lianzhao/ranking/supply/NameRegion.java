package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/**
 * Home where the maker builds: Σ_r share_m(r) · P(r | s), with P(r | s) = 1 for the firm’s home as
 * stated. Where names are read it is what the name says (“GmbH”, “Thailand”, “Changchun”): naive
 * Bayes over its words, P(r | s) ∝ Π_w (P(r | w) + .02), each word known from at least five links
 * of other suppliers.
 */
final class NameRegion implements SupplyTerm {
    private static final int LINKS = 5;
    private static final double FLOOR = .02;

    private final SupplyFacts facts;
    private final double[][] chance;

    NameRegion(SupplyFacts facts, NameWords names) {
        this.facts = facts;
        var bySupplier = linksByRegion();
        var byWord = new double[names.words()][facts.graph.regions()];
        var words = names.supplierWords();
        for (var s = 0; s < bySupplier.length; s++) {
            for (var i = words.begin(s); i < words.end(s); i++) {
                add(byWord[words.target(i)], bySupplier[s]);
            }
        }
        chance = new double[bySupplier.length][];
        for (var s = 0; s < chance.length; s++) {
            chance[s] = chance(s, words, byWord, bySupplier[s]);
        }
    }

    private double[][] linksByRegion() {
        var graph = facts.graph;
        var counts = new double[graph.suppliers()][graph.regions()];
        for (var i = 0; i < graph.links(); i++) {
            var link = graph.link(i);
            if (link.region() != SupplyGraph.NO_REGION) {
                counts[link.supplier()][link.region()]++;
            }
        }
        return counts;
    }

    private static double[] chance(int supplier, CsrGraph words, double[][] byWord, double[] own) {
        var log = new double[own.length];
        for (var i = words.begin(supplier); i < words.end(supplier); i++) {
            var counts = byWord[words.target(i)];
            var others = sum(counts) - sum(own);
            for (var r = 0; r < log.length && others >= LINKS; r++) {
                log[r] += Math.log((counts[r] - own[r]) / others + FLOOR);
            }
        }
        var highest = Double.NEGATIVE_INFINITY;
        for (var value : log) {
            highest = Math.max(highest, value);
        }
        for (var r = 0; r < log.length; r++) {
            log[r] = Math.exp(log[r] - highest);
        }
        MakerRegions.normalise(log);
        return log;
    }

    private static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    private static void add(double[] sums, double[] values) {
        for (var r = 0; r < sums.length; r++) {
            sums[r] += values[r];
        }
    }

    @Override
    public String key() {
        return "name_region";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.REGIONAL_PRESENCE;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var region = facts.regions.of(query.maker);
        if (firm.home != SupplyGraph.NO_REGION) {
            return region[firm.home];
        }
        var value = 0.0;
        if (firm.links.length > 0 && facts.graph.readsNames()) {
            for (var r = 0; r < region.length; r++) {
                value += region[r] * chance[firm.supplier][r];
            }
        }
        return value;
    }

    /** Cites the home, or the links from which the name is known. */
    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        citations.facts(facts.graph.evidence().ofHome(query.maker));
        if (firm.home == SupplyGraph.NO_REGION) {
            SupplyFacts.citeAll(firm, citations);
        } else {
            citations.facts(firm.evidenceOfHome());
        }
    }
}
