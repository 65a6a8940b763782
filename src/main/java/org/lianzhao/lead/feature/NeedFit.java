package org.lianzhao.lead.feature;

import java.util.List;
import java.util.Optional;

/**
 * How surely the candidate works in what a published need looks for: a segment with those below it,
 * or a chain. The park's own directions do not matter here, so this stands in the place of {@link
 * SegmentFit} where enterprises are matched with a need.
 *
 * <p>value = confidence of the operation as {@link Operation#counted} has it, 0 to 1.
 */
final class NeedFit implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.SEGMENT_FIT;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        return park.focusOf(prospect.segment())
                .map(need -> {
                    var operation = prospect.operation();
                    var ofGroup = park.groupings().contains(prospect.segment().code());
                    return new Assessment(
                            Operation.counted(
                                    operation.confidence(), operation.certainty(), ofGroup),
                            statement(operation, need, operation.isVague(ofGroup)),
                            List.of(operation.evidence()));
                });
    }

    private static String statement(Operation operation, Focus need, boolean vague) {
        var segment = "“" + operation.segment().name() + "”" + (vague ? "大类" : "");
        var sought =
                operation.segment().code().equals(need.target())
                        ? "，正是所寻环节"
                        : need.isOnChain()
                                ? "，属所寻产业链“" + need.name() + "”"
                                : "，属所寻环节“" + need.name() + "”";
        return switch (operation.certainty()) {
            case CONFIRMED -> "主营" + segment + sought;
            case INFERRED ->
                    "按产品或名称归入%s（可信度 %.0f%%）%s"
                            .formatted(segment, operation.confidence() * 100, sought);
            case TO_VERIFY -> "或经营%s（待核）%s".formatted(segment, sought);
        };
    }
}
