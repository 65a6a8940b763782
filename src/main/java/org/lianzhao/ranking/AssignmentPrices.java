package org.lianzhao.ranking;

import java.util.Arrays;

/**
 * What the owners of an optimal {@link Assignment} would lose together if an item did not exist.
 *
 * <p>price(i) = value(o, i) − refill(o) for the owner o of item i: without i its place is filled
 * again in the best way, by a chain of moves in which o takes an item of another owner, who takes
 * one of a third, and so on, until a free item or nothing fills the last place. refill(o) is the
 * longest path from o over the owners; the residual graph of an optimum has no cycle of positive
 * gain (Ahuja, Magnanti, Orlin, “Network flows”, 1993, §9.3), so Bellman–Ford finds it. Only chains
 * that begin at o can gain, for without i nothing else changed. Exact in whole micro-points,
 * O(owners² · items + owners⁴), for all items at once.
 */
public final class AssignmentPrices {
    private static final long UNREACHABLE = Long.MIN_VALUE / 4;

    private AssignmentPrices() {}

    /**
     * Price of each item, 0 for items that nobody has.
     *
     * @param values by owner and item; values below 0 are never assigned
     * @param owner an optimal assignment without claims, as {@link Assignment#solve} gives it
     */
    public static long[] of(long[][] values, int[] owner) {
        var moves = moves(values, owner);
        var fills = fills(values, owner);
        var prices = new long[owner.length];
        var refills = new long[values.length];
        Arrays.setAll(refills, o -> refill(o, moves, fills));
        for (var item = 0; item < owner.length; item++) {
            var o = owner[item];
            prices[item] = o == Assignment.NOBODY ? 0 : values[o][item] - refills[o];
        }
        return prices;
    }

    /** Best gain by taker and loser of moving one item between them. */
    private static long[][] moves(long[][] values, int[] owner) {
        var moves = new long[values.length][values.length];
        for (var taker = 0; taker < values.length; taker++) {
            Arrays.fill(moves[taker], UNREACHABLE);
            for (var item = 0; item < owner.length; item++) {
                var loser = owner[item];
                if (loser != Assignment.NOBODY && loser != taker && values[taker][item] >= 0) {
                    var gain = values[taker][item] - values[loser][item];
                    moves[taker][loser] = Math.max(moves[taker][loser], gain);
                }
            }
        }
        return moves;
    }

    /** Best value by owner of an item nobody has; 0 where there is none. */
    private static long[] fills(long[][] values, int[] owner) {
        var fills = new long[values.length];
        for (var o = 0; o < values.length; o++) {
            for (var item = 0; item < owner.length; item++) {
                if (owner[item] == Assignment.NOBODY) {
                    fills[o] = Math.max(fills[o], values[o][item]);
                }
            }
        }
        return fills;
    }

    private static long refill(int start, long[][] moves, long[] fills) {
        var gain = new long[fills.length];
        Arrays.fill(gain, UNREACHABLE);
        gain[start] = 0;
        for (var round = 1; round < gain.length; round++) {
            for (var taker = 0; taker < gain.length; taker++) {
                for (var loser = 0; loser < gain.length; loser++) {
                    if (gain[taker] != UNREACHABLE && moves[taker][loser] != UNREACHABLE) {
                        gain[loser] = Math.max(gain[loser], gain[taker] + moves[taker][loser]);
                    }
                }
            }
        }
        var best = 0L;
        for (var o = 0; o < gain.length; o++) {
            if (gain[o] != UNREACHABLE) {
                best = Math.max(best, gain[o] + fills[o]);
            }
        }
        return best;
    }
}
