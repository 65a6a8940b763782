package org.lianzhao.lead.engine;

import java.util.Arrays;
import java.util.Set;

/**
 * The supply codes of enterprises that have not changed since a park was compiled last: what an
 * enterprise supplies depends on itself and on the market alone.
 */
final class KeptSupply {
    static final int UNKNOWN = -1;

    private final CompiledPark previous;

    /** The first slot of each row in the park compiled last, or {@link #UNKNOWN}. */
    private final int[] firstSlot;

    /**
     * Finds the rows again, O(rows).
     *
     * @param columns made of those of the park by replacing the changed enterprises
     */
    KeptSupply(CompiledPark previous, EnterpriseColumns columns, Set<String> changed) {
        this(previous, unknown(columns));
        var slot = 0;
        for (var row = 0; row < firstSlot.length; row++) {
            var key = columns.keys[row];
            while (slot < previous.slots() && key(slot).compareTo(key) < 0) {
                slot++;
            }
            if (slot < previous.slots() && key(slot).equals(key) && !changed.contains(key)) {
                firstSlot[row] = slot;
            }
        }
    }

    /** Knows no row, only the codes given out so far. */
    static KeptSupply codesOf(CompiledPark previous, EnterpriseColumns columns) {
        return new KeptSupply(previous, unknown(columns));
    }

    private KeptSupply(CompiledPark previous, int[] firstSlot) {
        this.previous = previous;
        this.firstSlot = firstSlot;
    }

    private static int[] unknown(EnterpriseColumns columns) {
        var rows = new int[columns.size()];
        Arrays.fill(rows, UNKNOWN);
        return rows;
    }

    private String key(int slot) {
        return previous.columns().keys[previous.row[slot]];
    }

    SupplyCodes codes() {
        return previous.supplyCodes;
    }

    /**
     * Code of the row's operation for a buyer; that of an earlier buyer where they had the same,
     * {@link #UNKNOWN} for a row that is not known.
     */
    int code(int row, char segment, int buyer) {
        var code = UNKNOWN;
        var slot = firstSlot[row];
        if (slot == UNKNOWN) {
            return code;
        }
        for (var same = previous.row[slot];
                slot < previous.slots() && previous.row[slot] == same;
                slot++) {
            if (previous.segment[slot] == segment
                    && (code == UNKNOWN || previous.buyer[slot] == buyer)) {
                code = previous.supply[slot];
            }
        }
        return code;
    }
}
