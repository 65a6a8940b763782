package org.lianzhao.lead.feature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.ranking.supply.SupplyGraph;

/**
 * A supply relation.
 *
 * @param product code of the segment supplied, or the product's name where no segment is known
 * @param since first year its source speaks of, or {@link #UNKNOWN_YEAR}
 * @param direct false for tier 2 and beyond
 * @param until last day of the period its source covers, as far as that is known
 * @param unsplit whether the source leaves open which product goes to the customer
 */
public record SupplyLink(
        String supplier,
        String customer,
        String product,
        int since,
        boolean direct,
        @Nullable LocalDate until,
        boolean unsplit,
        EvidenceCertainty certainty,
        String evidence) {
    public static final int UNKNOWN_YEAR = SupplyGraph.UNKNOWN_YEAR;
    private static final int YEARS_TRUSTED = 5;
    private static final String UNSPLIT = "unsplit/";

    /** A confirmed relation of that product. */
    public SupplyLink(
            String supplier,
            String customer,
            String product,
            int since,
            boolean direct,
            @Nullable LocalDate until,
            String evidence) {
        this(
                supplier,
                customer,
                product,
                since,
                direct,
                until,
                false,
                EvidenceCertainty.CONFIRMED,
                evidence);
    }

    /**
     * Whether the relation may be taken to go on: the period its source covers ended in one of the
     * five years before that day, or is not known. A judgement.
     */
    boolean isCurrent(LocalDate day) {
        return until == null || day.getYear() - until.getYear() <= YEARS_TRUSTED;
    }

    /**
     * The relation without its year where that lies after the day: a slip of the pen, and the
     * latest year of all relations is “now” of what fades with time.
     */
    SupplyLink knownBy(LocalDate day) {
        return since <= day.getYear()
                ? this
                : new SupplyLink(
                        supplier,
                        customer,
                        product,
                        UNKNOWN_YEAR,
                        direct,
                        until,
                        unsplit,
                        certainty,
                        evidence);
    }

    /** Whether its source says it of these two. */
    boolean isSure() {
        return certainty == EvidenceCertainty.CONFIRMED;
    }

    /** Whether that is a product of {@link #countedProduct()} no source names. */
    static boolean isUnsplit(String countedProduct) {
        return countedProduct.startsWith(UNSPLIT);
    }

    /**
     * The product as the market counts it: one that is not tied to the customer is none of them.
     */
    String countedProduct() {
        return unsplit ? UNSPLIT + supplier : product;
    }
}
