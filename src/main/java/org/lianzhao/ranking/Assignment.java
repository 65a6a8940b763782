package org.lianzhao.ranking;

import java.util.Arrays;

/**
 * Gives each item (enterprise) to at most one of a few owners (parks) with quotas so that the sum
 * of the values is highest: a minimum-cost flow source → owners (quota) → items → sink (1).
 *
 * <p>Successive shortest augmenting paths (Ahuja, Magnanti, Orlin, “Network flows”, 1993, §9.7),
 * with the residual graph folded onto the owners: at most {@code owners} hops between owners, each
 * through the item that is cheapest to move. Values are whole micro-points, so the optimum is
 * exact. O(Σ quota · (owners² · items + owners³)); among equal optima the outcome is that of the
 * lowest indices, the same every time.
 *
 * <p>JGraphT's CapacityScalingMinimumCostFlow solves the same problem and is the oracle in the
 * tests. It is not used here because it needs an object per edge, takes costs as doubles, and gives
 * no price for the contested item.
 */
public final class Assignment {
    /** Owner of an item that nobody gets. */
    public static final int NOBODY = -1;

    /** Value of a pair that may not be. */
    public static final long FORBIDDEN = Long.MIN_VALUE;

    private static final long UNREACHABLE = Long.MIN_VALUE / 4;

    private final long[][] values;
    private final int[] owner;
    private final int[] free;

    private Assignment(long[][] values, int[] quotas, int[] fixed) {
        this.values = values;
        this.owner = fixed.clone();
        this.free = quotas.clone();
        for (var item : fixed) {
            if (item != NOBODY) {
                free[item]--;
            }
        }
    }

    /**
     * The best assignment.
     *
     * @param values by owner and item; {@link #FORBIDDEN} and values below 0 are never assigned
     * @param quotas most items of each owner
     * @param fixed owner of items that are already claimed, else {@link #NOBODY}; claims stay, and
     *     count towards the quota
     * @return the owner of each item, or {@link #NOBODY}
     */
    public static int[] solve(long[][] values, int[] quotas, int[] fixed) {
        var assignment = new Assignment(values, quotas, fixed);
        var movable = new boolean[fixed.length];
        for (var item = 0; item < fixed.length; item++) {
            movable[item] = fixed[item] == NOBODY;
        }
        var found = true;
        while (found) {
            found = assignment.augment(movable);
        }
        return assignment.owner;
    }

    /** Sum of the values of an assignment. */
    public static long value(long[][] values, int[] owner) {
        var sum = 0L;
        for (var item = 0; item < owner.length; item++) {
            sum = Math.addExact(sum, owner[item] == NOBODY ? 0 : values[owner[item]][item]);
        }
        return sum;
    }

    /**
     * Longest-path labels over owners: gain of a chain of moves that ends by giving this owner one
     * more item.
     */
    private boolean augment(boolean[] movable) {
        var owners = values.length;
        var gain = new long[owners];
        var from = new int[owners];
        var via = new int[owners];
        Arrays.fill(from, NOBODY);
        for (var o = 0; o < owners; o++) {
            gain[o] = free[o] > 0 ? 0 : UNREACHABLE;
        }
        for (var round = 1; round < owners; round++) {
            for (var o = 0; o < owners; o++) {
                relax(o, gain, from, via, movable);
            }
        }
        return finish(gain, from, via, movable);
    }

    private void relax(int o, long[] gain, int[] from, int[] via, boolean[] movable) {
        if (gain[o] == UNREACHABLE) {
            return;
        }
        for (var item = 0; item < owner.length; item++) {
            var loser = owner[item];
            if (movable[item] && loser != NOBODY && loser != o && values[o][item] >= 0) {
                var moved = gain[o] + values[o][item] - values[loser][item];
                if (moved > gain[loser]) {
                    gain[loser] = moved;
                    from[loser] = o;
                    via[loser] = item;
                }
            }
        }
    }

    private boolean finish(long[] gain, int[] from, int[] via, boolean[] movable) {
        var last = NOBODY;
        var taken = NOBODY;
        var best = -1L;
        for (var o = 0; o < gain.length; o++) {
            for (var item = 0; gain[o] != UNREACHABLE && item < owner.length; item++) {
                var open = movable[item] && owner[item] == NOBODY && values[o][item] >= 0;
                if (open && gain[o] + values[o][item] > best) {
                    best = gain[o] + values[o][item];
                    last = o;
                    taken = item;
                }
            }
        }
        if (last == NOBODY) {
            return false;
        }
        var item = taken;
        var o = last;
        while (true) {
            owner[item] = o;
            if (from[o] == NOBODY) {
                free[o]--;
                return true;
            }
            item = via[o];
            o = from[o];
        }
    }
}
