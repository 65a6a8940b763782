package org.lianzhao.lead.feature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.ranking.supply.SupplyGraph;

/**
 * A supply relation.
 *
 * @param product code of the segment supplied, or the product's name where no segment is known
 * @param since first year its source speaks of, or {@link #UNKNOWN_YEAR}
 * @param direct false for tier 2 and beyond
 * @param until last day of the period its source covers, null where the source names no end
 */
public record SupplyLink(
        String supplier,
        String customer,
        String product,
        int since,
        boolean direct,
        @Nullable LocalDate until,
        String evidence) {
    public static final int UNKNOWN_YEAR = SupplyGraph.UNKNOWN_YEAR;
    private static final int YEARS_TRUSTED = 5;

    /**
     * Whether the relation may be taken to go on: its period ended at most five years before that
     * day. A judgement.
     */
    boolean isCurrent(LocalDate day) {
        return until == null || !until.plusYears(YEARS_TRUSTED).isBefore(day);
    }
}
