package org.lianzhao.lead;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lianzhao.lead.feature.OpenDemand;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.ranking.Xquad;

/**
 * Spreads the top of a list over segments by {@link Xquad}; the leads after the best {@value #TOP}
 * keep their order.
 *
 * <p>Aspects are the segments of these leads, a lead covers its segment by the confidence of the
 * operation, and a segment is as important as its share of the {@link OpenDemand}. A lead's other
 * segments do not count: the list shows it for one, and enterprises that do everything would come
 * first. Relevance is the score relative to the best lead's, scaled so that the best lead is worth
 * as much as opening the most important segment; otherwise strength would mean less the more
 * segments there are. Sums run in order of segment code and equal values keep the order of score,
 * so the outcome depends on nothing else.
 *
 * @param strength 0 (score alone) to 1 (segments alone)
 */
record Diversity(double strength) {
    static final Diversity NONE = new Diversity(0);
    static final int TOP = 200;

    Diversity {
        if (!(strength >= 0 && strength <= 1)) {
            throw new BadRequest("diversity", "must be from 0 to 1, was " + strength);
        }
    }

    boolean isNone() {
        return strength == 0;
    }

    /** Name of the list in that order, so that a cursor of another order is refused. */
    String named(String list) {
        return isNone() ? list : list + " diversity " + strength;
    }

    /**
     * Places of the leads, given best first and at most {@link #TOP}, in the order to show them.
     */
    int[] places(ParkProfile park, List<ScoredCandidate> top) {
        if (isNone() || top.isEmpty()) {
            return IntStream.range(0, top.size()).toArray();
        }
        var demand = new TreeMap<String, Double>();
        for (var lead : top) {
            demand.computeIfAbsent(
                    lead.segment().code(), code -> OpenDemand.of(park, lead.segment()));
        }
        var aspects = List.copyOf(demand.keySet());
        var importance = shares(demand.values().stream().mapToDouble(d -> d).toArray());
        var unit = max(importance) / top.getFirst().microPoints();
        return new Xquad(strength)
                .pick(
                        top.stream().mapToDouble(lead -> lead.microPoints() * unit).toArray(),
                        top.stream().map(lead -> coverage(lead, aspects)).toArray(double[][]::new),
                        importance,
                        top.size());
    }

    private static double[] coverage(ScoredCandidate lead, List<String> aspects) {
        var coverage = new double[aspects.size()];
        coverage[Collections.binarySearch(aspects, lead.segment().code())] =
                lead.candidate().operations().stream()
                        .filter(operation -> operation.segment().equals(lead.segment()))
                        .mapToDouble(Operation::confidence)
                        .max()
                        .orElse(1);
        return coverage;
    }

    private static double[] shares(double[] demand) {
        var sum = 0.0;
        for (var one : demand) {
            sum += one;
        }
        var all = sum;
        return DoubleStream.of(demand).map(one -> all > 0 ? one / all : 0).toArray();
    }

    private static double max(double[] values) {
        return DoubleStream.of(values).max().orElse(0);
    }
}
