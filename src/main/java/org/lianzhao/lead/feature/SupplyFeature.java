package org.lianzhao.lead.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianzhao.ranking.supply.Firm;
import org.lianzhao.ranking.supply.SupplyAspect;
import org.lianzhao.ranking.supply.SupplyQuery;
import org.lianzhao.ranking.supply.SupplyScorer;

/**
 * How likely the candidate is to come to supply the buyer, in one respect: the measures of a {@link
 * SupplyAspect}, each through a table learned from supply links that came about later. Applies
 * where an anchor of the park may buy.
 */
public abstract class SupplyFeature implements Feature {
    private final LeadFeature name;
    private final SupplyAspect aspect;

    SupplyFeature(LeadFeature name, SupplyAspect aspect) {
        this.name = name;
        this.aspect = aspect;
    }

    @Override
    public LeadFeature name() {
        return name;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.anchors().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var buyer = prospect.buyer();
        if (buyer == null || buyer.reach() == 0 || !speaksFor(park, buyer)) {
            return Optional.empty();
        }
        var market = park.market();
        var demand = market.demand(buyer.key(), prospect.segment().code());
        var firm = market.firm(candidate);
        var values = values(market, demand, firm);
        if (values.length == 0) {
            return Optional.empty();
        }
        var citations = market.scorer().cite(aspect, demand, firm);
        return Optional.of(
                new Assessment(
                        Arrays.stream(values).boxed().toList(),
                        statement(
                                new SupplyClaim(
                                        park, candidate, prospect, buyer, values, citations)),
                        citations.keys()));
    }

    @Override
    public double[] values(ParkProfile park, Candidate candidate, Prospect prospect) {
        var buyer = prospect.buyer();
        if (buyer == null || !speaksFor(park, buyer)) {
            return NONE;
        }
        var market = park.market();
        return values(
                market,
                market.demand(buyer.key(), prospect.segment().code()),
                market.firm(candidate));
    }

    /** Whether it can say anything about that buyer to that park. */
    public boolean speaksFor(ParkProfile park, ServedAnchor buyer) {
        return true;
    }

    /** How many values it answers. */
    public int measures() {
        return SupplyScorer.TERMS.getOrDefault(aspect, List.of()).size();
    }

    /** The values for a demand and a firm of the market. */
    public double[] values(SupplyMarket market, SupplyQuery demand, Firm firm) {
        var values = market.scorer().values(aspect, demand, firm);
        for (var value : values) {
            if (value != 0) {
                return values;
            }
        }
        return NONE;
    }

    /** The reason in one sentence. */
    abstract String statement(SupplyClaim claim);
}
