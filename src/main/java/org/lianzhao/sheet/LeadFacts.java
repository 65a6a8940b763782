package org.lianzhao.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.lead.Lead;
import org.lianzhao.lead.score.LeadReason;

/**
 * A lead with what its keys stand for.
 *
 * @param place full name of where the enterprise is, null where that is not known
 * @param segment name of the segment
 * @param buyers who may buy, in words
 * @param members other candidates of its group
 * @param evidence by key, at least that of all reasons
 */
record LeadFacts(
        Lead lead,
        Enterprise enterprise,
        @Nullable String place,
        String segment,
        @Nullable String buyers,
        List<Enterprise> members,
        Map<String, Evidence> evidence) {
    static final int MAIN_REASONS = 3;

    /** The reasons that add most, at most three. */
    List<LeadReason> mainReasons() {
        return lead.reasons().stream()
                .filter(reason -> reason.microPoints() > 0)
                .limit(MAIN_REASONS)
                .toList();
    }

    /** What each of the main reasons rests on. */
    List<List<Evidence>> evidenceOfMain() {
        return mainReasons().stream().map(this::evidenceOf).toList();
    }

    Stream<Evidence> mainEvidence() {
        return evidenceOfMain().stream().flatMap(List::stream);
    }

    Stream<Evidence> allEvidence() {
        return lead.reasons().stream().map(this::evidenceOf).flatMap(List::stream);
    }

    private List<Evidence> evidenceOf(LeadReason reason) {
        return reason.evidenceKeys().stream()
                .flatMap(key -> Stream.ofNullable(evidence.get(key)))
                .toList();
    }

    /** A reason's sentence with its points. */
    static String worded(LeadReason reason) {
        var points = BigDecimal.valueOf(reason.microPoints(), 6).setScale(2, RoundingMode.HALF_UP);
        return "%s（%s%s 分）"
                .formatted(
                        reason.statement(),
                        points.signum() < 0 ? "扣 " : "",
                        points.abs().toPlainString());
    }
}
