package org.lianzhao.ranking.supply;

/**
 * What a link of a year is worth now: 2^(−age / half-life). A link of unknown year counts as
 * {@value #UNKNOWN_AGE} years old where others have years, and as new where none has.
 */
record Fading(int now) {
    private static final int UNKNOWN_AGE = 5;

    double weight(int year, double halfLife) {
        return Math.pow(2, -age(year) / halfLife);
    }

    private double age(int year) {
        return year == SupplyGraph.UNKNOWN_YEAR && now != year ? UNKNOWN_AGE : now - year;
    }
}
