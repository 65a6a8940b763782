package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lianzhao.graph.EvidenceCertainty;

/** Who holds stakes in whom, upwards from an enterprise, with the stakes on the way. */
final class Ownership {
    private final Map<String, List<Stake>> byInvestee = new HashMap<>();

    Ownership(Collection<Stake> stakes) {
        stakes.forEach(stake ->
                byInvestee.computeIfAbsent(stake.investee(), key -> new ArrayList<>()).add(stake));
    }

    /**
     * How the owner holds its stake in the enterprise, in words: directly, or through whom. Nothing
     * where it holds none.
     */
    Optional<String> howHeld(String owner, String enterprise) {
        var direct =
                stakesIn(enterprise).stream()
                        .filter(stake -> stake.investor().equals(owner))
                        .findFirst();
        if (direct.isPresent()) {
            return direct.map(stake -> words(stake));
        }
        return stakesIn(enterprise).stream()
                .filter(stake -> above(stake.investor()).containsKey(owner))
                .findFirst()
                .map(stake -> "经" + stake.investorName() + "间接持股");
    }

    private static String words(Stake stake) {
        return stake.kind().chinese()
                + (stake.certainty() == EvidenceCertainty.TO_VERIFY ? "（待核）" : "");
    }

    /** Stakes in the enterprise itself. */
    List<Stake> stakesIn(String enterprise) {
        return byInvestee.getOrDefault(enterprise, List.of());
    }

    /**
     * All enterprises above this one, nearest first, with the evidence of the shortest way there; a
     * circle ends the climb.
     */
    Map<String, List<String>> above(String enterprise) {
        var found = new TreeMap<String, List<String>>();
        var layer = Map.of(enterprise, List.<String>of());
        while (!layer.isEmpty()) {
            var next = new TreeMap<String, List<String>>();
            layer.forEach((investee, way) ->
                    stakesIn(investee)
                            .forEach(stake -> {
                                var investor = stake.investor();
                                if (!investor.equals(enterprise) && !found.containsKey(investor)) {
                                    next.merge(investor, longer(way, stake), Ownership::joined);
                                }
                            }));
            found.putAll(next);
            layer = next;
        }
        return found;
    }

    /**
     * The highest enterprise above that is no buyer of parts: what a family of suppliers shares.
     */
    Map.Entry<String, List<String>> familyOf(String enterprise, Set<String> buyers) {
        var name = enterprise;
        var way = List.<String>of();
        var passed = new ArrayList<>(List.of(enterprise));
        while (true) {
            var next =
                    stakesIn(name).stream()
                            .filter(stake ->
                                    !buyers.contains(stake.investor())
                                            && !passed.contains(stake.investor()))
                            .min(Comparator.comparing(Stake::investor));
            if (next.isEmpty()) {
                return Map.entry(name, way);
            }
            name = next.get().investor();
            passed.add(name);
            way = longer(way, next.get());
        }
    }

    private static List<String> longer(List<String> way, Stake stake) {
        var longer = new ArrayList<>(way);
        longer.add(stake.evidence());
        return longer;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        var both = new ArrayList<>(a);
        b.stream().filter(key -> !both.contains(key)).forEach(both::add);
        return both;
    }
}
