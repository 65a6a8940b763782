package org.lianzhao.assignment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianzhao.ranking.Assignment;
import org.lianzhao.ranking.AssignmentPrices;

/**
 * Offers each enterprise to one park, at most {@code quota} to a park, so that the sum of the
 * scores is highest ({@link Assignment}).
 *
 * <p>Which of several equally good outcomes is taken does not depend on the order of the input: the
 * one with the smallest sum of ranks, then the one that the solver reaches over parks in order of
 * code and enterprises in order of key.
 */
public final class SiblingAssignment {
    private final List<Bidder> parks;
    private final int quota;
    private final String[] enterprises;
    private final int[] owner;
    private final long[] prices;

    private SiblingAssignment(Collection<Bidder> bidders, int quota) {
        var depth = depth(quota, bidders.size());
        this.parks =
                bidders.stream()
                        .map(bidder -> bidder.best(depth))
                        .sorted(Comparator.comparing(Bidder::park))
                        .toList();
        this.quota = quota;
        this.enterprises =
                parks.stream()
                        .flatMap(park -> park.bids().stream())
                        .map(Bid::enterprise)
                        .distinct()
                        .sorted()
                        .toArray(String[]::new);
        var values = values();
        this.owner = solve(values);
        this.prices = AssignmentPrices.of(values, owner);
    }

    /** The awards, by park and rank. */
    public static List<Award> of(Collection<Bidder> parks, int quota) {
        return new SiblingAssignment(parks, quota).awards();
    }

    /**
     * How many leads of a park can matter: quota · parks + 1.
     *
     * <p>Say an optimum gives park p a lead x beyond its best quota · parks. No more than quota ·
     * parks enterprises are given away, x is one of them, so some y among p's best quota · parks is
     * given to nobody. With y in place of x the sum is no lower and p's rank is better. Repeating
     * this ends, because ranks only fall, in an optimum within the best quota · parks of each park.
     * A price asks the same question without one enterprise, which may be among p's best, so one
     * lead more keeps quota · parks of them.
     */
    public static int depth(int quota, int parks) {
        return quota * parks + 1;
    }

    private long[][] values() {
        var values = new long[parks.size()][enterprises.length];
        for (var p = 0; p < values.length; p++) {
            Arrays.fill(values[p], Assignment.FORBIDDEN);
            for (var bid : parks.get(p).bids()) {
                values[p][index(bid)] = bid.microPoints();
            }
        }
        return values;
    }

    /**
     * Score first, ranks second in one whole number: a score counts more than all the ranks of an
     * outcome can add up to, which are at most quota · parks awards of a rank up to the depth.
     */
    private int[] solve(long[][] values) {
        var awards = (long) quota * parks.size();
        var unit = awards * depth(quota, parks.size()) + 1;
        var ordered = Arrays.stream(values).map(long[]::clone).toArray(long[][]::new);
        for (var p = 0; p < ordered.length; p++) {
            var bids = parks.get(p).bids();
            for (var place = 0; place < bids.size(); place++) {
                var bid = bids.get(place);
                ordered[p][index(bid)] = Math.multiplyExact(bid.microPoints(), unit) - place;
            }
        }
        var quotas = new int[ordered.length];
        Arrays.fill(quotas, quota);
        var unclaimed = new int[enterprises.length];
        Arrays.fill(unclaimed, Assignment.NOBODY);
        return Assignment.solve(ordered, quotas, unclaimed);
    }

    private List<Award> awards() {
        var replacements = IntStream.range(0, parks.size()).mapToObj(this::replacements).toList();
        return IntStream.range(0, parks.size())
                .boxed()
                .flatMap(p -> won(p).map(bid -> award(p, bid, replacements)))
                .toList();
    }

    private Award award(int p, Bid bid, List<Map<String, Bid>> replacements) {
        var rivals =
                IntStream.range(0, parks.size())
                        .filter(other -> other != p)
                        .filter(other -> wish(other, bid.enterprise()).findAny().isPresent())
                        .boxed()
                        .toList();
        return new Award(
                parks.get(p).park(),
                bid,
                rivals.stream().map(rival -> parks.get(rival).park()).toList(),
                prices[index(bid)],
                AwardStatement.of(
                        parks.get(p),
                        bid,
                        quota,
                        rivals.stream()
                                .map(rival ->
                                        new AwardStatement.Rival(
                                                parks.get(rival).name(),
                                                wish(rival, bid.enterprise())
                                                        .findFirst()
                                                        .orElseThrow(),
                                                replacements.get(rival).get(bid.enterprise())))
                                .toList()));
    }

    /** What the park gets for each of its best leads that go elsewhere: best for best. */
    private Map<String, Bid> replacements(int p) {
        var lost = wishes(p).filter(bid -> owner[index(bid)] != p).toList();
        var gained = won(p).skip(wishes(p).count() - lost.size()).toList();
        var replacements = new HashMap<String, Bid>();
        for (var i = 0; i < Math.min(lost.size(), gained.size()); i++) {
            replacements.put(lost.get(i).enterprise(), gained.get(i));
        }
        return replacements;
    }

    private Stream<Bid> won(int p) {
        return parks.get(p).bids().stream().filter(bid -> owner[index(bid)] == p);
    }

    /** What the park would take if it were alone. */
    private Stream<Bid> wishes(int p) {
        return parks.get(p).bids().stream().limit(quota);
    }

    private Stream<Bid> wish(int p, String enterprise) {
        return wishes(p).filter(bid -> bid.enterprise().equals(enterprise));
    }

    private int index(Bid bid) {
        return Arrays.binarySearch(enterprises, bid.enterprise());
    }
}
