package org.lianzhao.ranking.supply;

import java.util.stream.IntStream;

/**
 * A count of a firm in proportion to the largest that any supplier of the graph has, x_s / max_t
 * x_t: who stands first has 1 in a small graph and in a large one. For bare edges, where counts are
 * nearly all there is: tables bend at numbers, and what was much in the graph they were learned on
 * is little in a larger one. The largest is a statistic of the whole graph and is not cited. The
 * first demand of a maker costs the counts of all suppliers.
 */
final class InProportion implements SupplyTerm {
    private final SupplyTerm count;
    private final SupplyFacts facts;
    private final PerMaker<Double> largest;

    private InProportion(SupplyTerm count, SupplyFacts facts) {
        this.count = count;
        this.facts = facts;
        largest = new PerMaker<>(facts.graph.makers(), this::largest);
    }

    /** The count as it is where links have products, and in proportion on bare edges. */
    static SupplyTerm onBareEdges(SupplyTerm count, SupplyFacts facts) {
        return facts.areBare() ? new InProportion(count, facts) : count;
    }

    /** Over all suppliers, for the one product that bare edges have. */
    private double largest(int maker) {
        var query = new SupplyQuery(facts, maker, 0);
        return IntStream.range(0, facts.graph.suppliers())
                .mapToDouble(s -> count.value(query, facts.graph.firm(s)))
                .max()
                .orElse(0);
    }

    @Override
    public String key() {
        return count.key();
    }

    @Override
    public SupplyAspect aspect() {
        return count.aspect();
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value = count.value(query, firm);
        return value == 0 ? 0 : value / Math.max(value, largest.of(query.maker));
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        count.cite(query, firm, citations);
    }
}
