package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.ranking.TopK;

/**
 * A park's whole ranking under one weight set: every candidate's best slot and score, in total
 * order (score, then enterprise key). One pass over the slots, O(slots + candidates · log page).
 */
public final class LeadRanking {
    private final CompiledPark park;
    private final int[] slot;
    private final int[] points;
    private final int candidates;
    private final GroupLines groups;

    /**
     * Ranks the park's candidates that are in one of these places, the best of each group; those
     * without a positive score are left out.
     */
    public LeadRanking(CompiledPark park, Weights weights, Set<Locality> localities) {
        this.park = park;
        var totals = SlotScorer.totals(park, weights);
        var rows = park.row;
        var bestSlot = new int[rows.length];
        var bestPoints = new int[rows.length];
        var count = 0;
        for (var first = 0; first < rows.length; ) {
            var best = first;
            var most = totals[first];
            var next = first + 1;
            // Slots of a row ascend by segment code, so the first of equal ones stays.
            for (; next < rows.length && rows[next] == rows[first]; next++) {
                var other = totals[next];
                if (other > most) {
                    best = next;
                    most = other;
                }
            }
            if (most > 0 && localities.contains(park.locality(rows[first]))) {
                bestSlot[count] = best;
                bestPoints[count] = most;
                count++;
            }
            first = next;
        }
        slot = Arrays.copyOf(bestSlot, count);
        points = Arrays.copyOf(bestPoints, count);
        groups = new GroupLines(park.columns().groups, park.row, slot, points);
        candidates = groups.keepBest(count);
    }

    /** Rows of the other candidates of a candidate's group, best first. */
    public List<Integer> membersBeside(int row) {
        return groups.membersBeside(row);
    }

    /** The row that stands for a candidate in the list: its own, or the best of its group. */
    public int lineOf(int row) {
        return groups.lineOf(row);
    }

    /**
     * A lead of the ranking.
     *
     * @param rank from 1 in the whole ranking
     * @param row of the columns
     */
    public record Entry(int rank, int row, int slot, int microPoints) {}

    /** What a page shows: its entries, best first, and how many candidates match in all. */
    public record Page(List<Entry> entries, int matching) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** Shows every lead's best slot and score, in the order of enterprises. */
    public void forEach(Visitor visitor) {
        for (var i = 0; i < candidates; i++) {
            visitor.visit(slot[i], points[i]);
        }
    }

    public int size() {
        return candidates;
    }

    /**
     * The best {@code limit} candidates that match.
     *
     * @param matches condition on a candidate's best slot and score
     * @param after position after which to go on, {@link Position#START} for the beginning
     */
    public Page page(Condition matches, Position after, int limit) {
        var top = new TopK(limit);
        var matching = 0;
        for (var i = 0; i < candidates; i++) {
            if (matches.test(slot[i], points[i])) {
                matching++;
                if (after.isBefore(points[i], park.columns().keys[park.row[slot[i]]])) {
                    top.offer(i, points[i]);
                }
            }
        }
        return new Page(ranked(top.drain()), matching);
    }

    /**
     * The position after which a page of {@code size} begins that has the row in its midst; nothing
     * where the row is no candidate or does not match.
     */
    public Optional<Position> around(Condition matches, int row, int size) {
        var index = row < 0 ? -1 : indexOf(row);
        if (index < 0 || !matches.test(slot[index], points[index])) {
            return Optional.empty();
        }
        var before = 0;
        for (var i = 0; i < candidates; i++) {
            if (isBefore(i, index) && matches.test(slot[i], points[i])) {
                before++;
            }
        }
        var skipped = before - (size - 1) / 2;
        if (skipped <= 0) {
            return Optional.of(Position.START);
        }
        var last = page(matches, Position.START, skipped).entries().getLast();
        return Optional.of(new Position(last.microPoints(), park.columns().keys[last.row()]));
    }

    /** The best {@code limit} candidates of all: what a slider waits for. */
    public List<Entry> top(int limit) {
        var top = new TopK(limit);
        for (var i = 0; i < candidates; i++) {
            top.offer(i, points[i]);
        }
        var entries = new ArrayList<Entry>(limit);
        for (var index : top.drain()) {
            entries.add(entry(entries.size() + 1, index));
        }
        return entries;
    }

    /** The entries of these rows, best first; rows that are no candidates are left out. */
    public List<Entry> entries(Collection<Integer> rows) {
        var order =
                rows.stream()
                        .map(this::indexOf)
                        .filter(index -> index >= 0)
                        .sorted((a, b) -> isBefore(a, b) ? -1 : 1)
                        .mapToInt(Integer::intValue)
                        .toArray();
        return ranked(order);
    }

    /** Candidates ascend by row. */
    private int indexOf(int row) {
        var low = 0;
        var high = candidates - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var found = park.row[slot[middle]];
            if (found == row) {
                return middle;
            }
            if (found < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Entries with ranks, for candidates in order: one pass counts who stands before each. */
    private List<Entry> ranked(int[] order) {
        var before = new int[order.length + 1];
        for (var i = 0; i < candidates && order.length > 0; i++) {
            // The first of the page that candidate i stands before; it stands before all later ones
            // too.
            var low = 0;
            var high = order.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (isBefore(i, order[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            before[low]++;
        }
        var entries = new ArrayList<Entry>(order.length);
        var rank = 1;
        for (var place = 0; place < order.length; place++) {
            rank += before[place];
            entries.add(entry(rank, order[place]));
        }
        return entries;
    }

    private boolean isBefore(int a, int b) {
        return points[a] > points[b] || (points[a] == points[b] && a < b);
    }

    private Entry entry(int rank, int index) {
        return new Entry(rank, park.row[slot[index]], slot[index], points[index]);
    }

    /** What a candidate must meet to be shown. */
    @FunctionalInterface
    public interface Condition {
        boolean test(int slot, int microPoints);
    }

    /** Who looks at every lead. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int slot, int microPoints);
    }

    /** A position in the ranking: the score and key of a row already seen. */
    public record Position(int microPoints, String key) {
        /** Before every candidate. */
        public static final Position START = new Position(Integer.MAX_VALUE, "");

        boolean isBefore(int points, String other) {
            return points < microPoints || (points == microPoints && other.compareTo(key) > 0);
        }
    }
}
