package org.lianzhao.lead.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How surely the candidate works in a segment the park looks for.
 *
 * <p>value = confidence of the operation (stated .9, by product .5–.7, by name .5; see
 * seed/README.md; .8 of it where it is inferred, half where it is to be verified), times .6 where
 * it is inferred for a group of segments only, times .5 where the park's focus is inferred, and
 * times .4 where the segment is of the chain but beside the segments that the park's direction
 * names, 0 to 1. The factors are judgements.
 */
final class SegmentFit implements Feature {
    private static final double INFERRED_FOCUS = 0.5;
    private static final double BESIDE_FOCUS = 0.4;

    @Override
    public LeadFeature name() {
        return LeadFeature.SEGMENT_FIT;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        return park.focusOf(prospect.segment())
                .map(focus -> {
                    var operation = prospect.operation();
                    var ofGroup = park.groupings().contains(prospect.segment().code());
                    var counted =
                            Operation.counted(
                                    operation.confidence(), operation.certainty(), ofGroup);
                    return new Assessment(
                            counted * factor(park, focus),
                            statement(
                                    operation,
                                    focus,
                                    park.isBeside(focus),
                                    operation.isVague(ofGroup)),
                            evidence(park, operation, focus));
                });
    }

    /** Where the segment is beside what the direction names, also what it names. */
    private static List<String> evidence(ParkProfile park, Operation operation, Focus focus) {
        return Stream.concat(
                        Stream.of(operation.evidence(), focus.evidence()),
                        park.namedBeside(focus).stream().map(Focus::evidence))
                .toList();
    }

    private static double factor(ParkProfile park, Focus focus) {
        return (focus.isStated() ? 1 : INFERRED_FOCUS) * (park.isBeside(focus) ? BESIDE_FOCUS : 1);
    }

    private static String statement(
            Operation operation, Focus focus, boolean beside, boolean vague) {
        var segment = "“" + operation.segment().name() + "”" + (vague ? "大类" : "");
        var confidence = "%.0f%%".formatted(operation.confidence() * 100);
        var field =
                focus.isStated()
                        ? beside
                                ? "在“" + focus.name() + "”产业链上，据判断不是园区主攻环节"
                                : "属园区方向“" + focus.name() + "”"
                        : "属经开区主导产业“" + focus.name() + "”（园区方向未公开）";
        return switch (operation.certainty()) {
            case CONFIRMED -> "主营%s（来源写明，可信度 %s），%s".formatted(segment, confidence, field);
            case INFERRED -> "按产品或名称归入%s（可信度 %s），%s".formatted(segment, confidence, field);
            case TO_VERIFY -> "或经营%s（待核），%s".formatted(segment, field);
        };
    }
}
