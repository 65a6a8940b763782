package org.lianzhao.intake;

import org.lianzhao.graph.InvestmentKind;

/**
 * Rows that put one thing above another, so that nothing may come to stand above itself.
 *
 * @param below column of what stands below
 * @param above column of what stands above; empty where nothing does
 * @param one whether only one thing can be above, so that a row replaces what the graph knows
 * @param itself what to say of a circle
 * @param steps finds what the graph knows to be above some keys
 */
record Ladder(Table table, String below, String above, boolean one, String itself, String steps) {
    static final Ladder REGIONS =
            new Ladder(
                    PlaceTables.REGIONS,
                    "adcode",
                    "parent",
                    true,
                    "is above itself",
                    KnownRepository.REGIONS_ABOVE);
    static final Ladder SEGMENTS =
            new Ladder(
                    ChainTables.SEGMENTS,
                    "code",
                    "parent",
                    true,
                    "is above itself",
                    KnownRepository.SEGMENTS_ABOVE);
    static final Ladder FLOWS =
            new Ladder(
                    ChainTables.SEGMENT_FLOWS,
                    "from",
                    "to",
                    false,
                    "feeds itself",
                    KnownRepository.SEGMENTS_FED);
    static final Ladder STAKES =
            new Ladder(
                    RelationTables.INVESTMENTS,
                    "investee",
                    "investor",
                    false,
                    "owns itself",
                    KnownRepository.INVESTORS);

    /**
     * Minority stakes may be mutual (交叉持股); nobody controls himself. Of a relation of one thing
     * with itself the table's own rule tells.
     */
    boolean counts(ImportRow row) {
        return row.values().get(above) != null
                && (one || !below(row).equals(above(row)))
                && !InvestmentKind.MINORITY.name().equals(row.values().get("kind"));
    }

    /** Whether the row says what is above: its file has the column. */
    boolean speaks(ImportRow row) {
        return row.values().containsKey(above);
    }

    String below(ImportRow row) {
        return String.valueOf(row.values().get(below));
    }

    String above(ImportRow row) {
        return String.valueOf(row.values().get(above));
    }
}
