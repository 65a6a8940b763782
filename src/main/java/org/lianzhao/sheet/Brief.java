package org.lianzhao.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.lead.score.LeadReason;

/**
 * One lead on one sheet of paper.
 *
 * @param score with two decimals, of 100
 * @param reasons each of half a point or more, largest first
 * @param rest what the others add together, null where there are none
 * @param caveats what to know before calling
 * @param sources where the main reasons come from
 */
record Brief(
        Enterprise enterprise,
        @Nullable String place,
        String locality,
        String segment,
        @Nullable String buyers,
        int rank,
        String score,
        List<Line> reasons,
        @Nullable String rest,
        List<String> caveats,
        List<String> sources) {
    /** Micro-points from which a reason has a sentence of its own. */
    private static final long WORTH_A_LINE = 500_000;

    /** A reason with its points. */
    record Line(String name, String statement, String points) {}

    static Brief of(LeadFacts facts, LocalDate asOf) {
        var lead = facts.lead();
        var small = lead.reasons().stream().filter(Brief::isSmall).toList();
        return new Brief(
                facts.enterprise(),
                facts.place(),
                Words.of(lead.locality()),
                facts.segment(),
                facts.buyers(),
                lead.rank(),
                points(lead.microPoints()),
                lead.reasons().stream().filter(one -> !isSmall(one)).map(Brief::line).toList(),
                small.isEmpty()
                        ? null
                        : points(small.stream().mapToLong(LeadReason::microPoints).sum()),
                Caveats.of(facts, asOf).lines().toList(),
                Sources.of(facts.enterprise().key(), facts.evidenceOfMain()).lines().toList());
    }

    private static boolean isSmall(LeadReason reason) {
        return Math.abs(reason.microPoints()) < WORTH_A_LINE;
    }

    private static Line line(LeadReason reason) {
        return new Line(
                Words.of(reason.feature()), reason.statement(), points(reason.microPoints()));
    }

    private static String points(long micro) {
        return BigDecimal.valueOf(micro, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
