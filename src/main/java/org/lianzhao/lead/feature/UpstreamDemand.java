package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Demand for what goes into what anchors want: chips, sensors and software lie below no assembly
 * but flow into one. Where a segment flows into another that an anchor wants, itself or as part of
 * one above, the anchor wants it too, at {@link Demand.Strength#UPSTREAM}. One flow, not a way.
 */
public final class UpstreamDemand {
    private UpstreamDemand() {}

    /**
     * The demands with those that follow.
     *
     * @param segments those in focus, by code
     */
    public static List<Demand> with(
            Collection<Demand> demands, Collection<Flow> flows, Map<String, Segment> segments) {
        var all = new LinkedHashSet<>(demands);
        for (var flow : flows) {
            if (segments.containsKey(flow.from())) {
                var wanted = above(flow.to(), segments);
                demands.stream()
                        .filter(demand -> wanted.contains(demand.segment()))
                        .map(demand -> upstream(demand, flow))
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static Demand upstream(Demand demand, Flow flow) {
        var evidence = new ArrayList<>(demand.evidence());
        evidence.add(flow.evidence());
        return new Demand(demand.anchor(), flow.from(), Demand.Strength.UPSTREAM, evidence);
    }

    private static Collection<String> above(String code, Map<String, Segment> segments) {
        var codes = new LinkedHashSet<String>();
        for (String at = code; at != null && codes.add(at); ) {
            var segment = segments.get(at);
            at = segment == null ? null : segment.parent();
        }
        return codes;
    }
}
