package org.lianzhao.ranking.supply;

import java.util.List;

/** All terms of the supply score, in the order in which they are shown and summed. */
final class SupplyTerms {
    private SupplyTerms() {}

    static List<SupplyTerm> of(SupplyFacts facts, NameWords names) {
        return List.of(
                new ProductShare(facts),
                new FamilyProductShare(facts),
                InProportion.onBareEdges(new FamilyMakesProduct(facts), facts),
                new CoSuppliedProducts(facts),
                new ImpliedProduct(facts),
                new SimilarMakersBuy(facts),
                new ClosestMakerBuys(facts),
                new ClosestKinBuys(facts),
                FamilyServesKin.ofGroup(facts),
                FamilyServesKin.ofOrigin(facts),
                new InHouse(facts),
                new NameAffinity(facts, names),
                new RegionPresence(facts),
                new NameRegion(facts, names),
                new MakerBuysAlready(facts),
                new MakerShare(facts),
                new FamilyServesDemand(facts),
                new BoughtTogether(facts),
                new SupplierPaths(facts),
                new FamilyPaths(facts),
                InProportion.onBareEdges(new CustomerBase(), facts),
                new Breadth(),
                new Specialisation(),
                new LastProductLink(facts),
                new LastActive(facts));
    }
}
