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
        double[][] bySupplier = linksByRegion();
        double[][] byWord = new double[names.words()][facts.graph.regions()];
        CsrGraph words = names.supplierWords();
        for (int s = 0; s < bySupplier.length; s++) {
            for (int i = words.begin(s); i < words.end(s); i++) {
                add(byWord[words.target(i)], bySupplier[s]);
            }
        }
        chance = new double[bySupplier.length][];
        for (int s = 0; s < chance.length; s++) {
            chance[s] = chance(s, words, byWord, bySupplier[s]);
        }
    }

    private double[][] linksByRegion() {
        SupplyGraph graph = facts.graph;
        double[][] counts = new double[graph.suppliers()][graph.regions()];
        for (int i = 0; i < graph.links(); i++) {
            SupplyGraph.Link link = graph.link(i);
            if (link.region() != SupplyGraph.NO_REGION) {
                counts[link.supplier()][link.region()]++;
            }
        }
        return counts;
    }

    private static double[] chance(int supplier, CsrGraph words, double[][] byWord, double[] own) {
        double[] log = new double[own.length];
        for (int i = words.begin(supplier); i < words.end(supplier); i++) {
            double[] counts = byWord[words.target(i)];
            double others = sum(counts) - sum(own);
            for (int r = 0; r < log.length && others >= LINKS; r++) {
                log[r] += Math.log((counts[r] - own[r]) / others + FLOOR);
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : log) {
            highest = Math.max(highest, value);
        }
        for (int r = 0; r < log.length; r++) {
            log[r] = Math.exp(log[r] - highest);
        }
        MakerRegions.normalise(log);
        return log;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static void add(double[] sums, double[] values) {
        for (int r = 0; r < sums.length; r++) {
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
    public double value(Demand demand, Firm firm) {
        double[] region = facts.regions.of(demand.maker);
        if (firm.home != SupplyGraph.NO_REGION) {
            return region[firm.home];
        }
        double value = 0;
        if (firm.links.length > 0 && facts.graph.readsNames()) {
            for (int r = 0; r < region.length; r++) {
                value += region[r] * chance[firm.supplier][r];
            }
        }
        return value;
    }

    /** Cites the home, or the links from which the name is known. */
    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        citations.facts(facts.graph.evidence().ofHome(demand.maker));
        if (firm.home == SupplyGraph.NO_REGION) {
            SupplyFacts.citeAll(firm, citations);
        } else {
            citations.facts(firm.evidenceOfHome());
        }
    }
}
