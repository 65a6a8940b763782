package org.lianzhao.board.opportunity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.springframework.stereotype.Component;

/** Goes through what a draft must say before it may be published. */
@Component
class OpportunityChecks {
    static final int DAYS = 90;
    private static final int MOST_DAYS = 366;
    private static final int SHORTEST_NEED = 10;

    private final PublishedTexts published;
    private final OpportunityTermsRepository terms;
    private final Clock clock;

    OpportunityChecks(PublishedTexts published, OpportunityTermsRepository terms, Clock clock) {
        this.published = published;
        this.terms = terms;
        this.clock = clock;
    }

    /** The list, each item once, texts and duplicates as often as something is found. */
    List<OpportunityCheck> of(OpportunityWork draft) {
        var words = draft.words();
        var checks = new ArrayList<OpportunityCheck>();
        checks.add(
                said(
                        CheckItem.NEED,
                        words.description(),
                        SHORTEST_NEED,
                        "需求已写明",
                        "请写明需要什么（不少于 10 个字）"));
        checks.add(said(CheckItem.CONDITIONS, words.conditions(), 1, "必要条件已写明", "请写明企业须具备的必要条件"));
        checks.add(said(CheckItem.OFFERS, words.offers(), 1, "园区提供已写明", "请写明园区能提供什么"));
        checks.add(area(words));
        checks.add(validity(draft.deadline(), BoardDays.today(clock)));
        checks.add(said(CheckItem.DESK, words.desk(), 1, "对接窗口已写明", "请写明由园区哪个窗口对接（写部门，不写个人）"));
        checks.add(audience(draft));
        checks.addAll(texts(words));
        checks.addAll(duplicates(draft));
        return checks;
    }

    private List<OpportunityCheck> texts(OpportunityWords words) {
        var unfit = published.checks(words.texts());
        return unfit.isEmpty()
                ? List.of(
                        new OpportunityCheck(
                                CheckItem.TEXT, CheckResult.MET, "未发现企业名称、代码、电话、网址或地址"))
                : unfit;
    }

    private static OpportunityCheck said(
            CheckItem item, @Nullable String text, int shortest, String done, String toDo) {
        var met = text != null && text.codePointCount(0, text.length()) >= shortest;
        return OpportunityCheck.of(item, met, done, toDo);
    }

    private static OpportunityCheck area(OpportunityWords words) {
        var from = words.minimumAreaSquareMetres();
        var to = words.maximumAreaSquareMetres();
        return OpportunityCheck.of(
                CheckItem.AREA,
                from == null || to == null || from <= to,
                from == null && to == null ? "未限定面积" : "面积范围已写明",
                "面积下限大于上限，请核对");
    }

    private static OpportunityCheck validity(@Nullable LocalDate deadline, LocalDate today) {
        if (deadline == null) {
            return new OpportunityCheck(
                    CheckItem.VALIDITY, CheckResult.MET, "未填截止日，发布后 %d 天截止".formatted(DAYS));
        }
        return OpportunityCheck.of(
                CheckItem.VALIDITY,
                !deadline.isBefore(today) && !deadline.isAfter(today.plusDays(MOST_DAYS)),
                "截止日 %s".formatted(deadline),
                "截止日须在今天与一年之内");
    }

    private static OpportunityCheck audience(OpportunityWork draft) {
        return switch (draft.visibility()) {
            case ALL -> OpportunityCheck.of(CheckItem.AUDIENCE, true, "对全部商会可见", "");
            case CHAMBERS ->
                    OpportunityCheck.of(
                            CheckItem.AUDIENCE,
                            !draft.chambers().isEmpty(),
                            "对所选 %d 家商会可见".formatted(draft.chambers().size()),
                            "请选择至少一家商会");
            case REGIONS ->
                    OpportunityCheck.of(
                            CheckItem.AUDIENCE,
                            !draft.regionCodes().isEmpty(),
                            "对所选 %d 个地区的商会可见".formatted(draft.regionCodes().size()),
                            "请选择至少一个地区");
        };
    }

    private List<OpportunityCheck> duplicates(OpportunityWork draft) {
        var like = terms.alike(draft, BoardDays.today(clock));
        if (like.isEmpty()) {
            return List.of(
                    new OpportunityCheck(CheckItem.DUPLICATE, CheckResult.MET, "本园没有同一环节的在期需求"));
        }
        return like.stream()
                .map(other ->
                        new OpportunityCheck(
                                CheckItem.DUPLICATE,
                                CheckResult.WARNING,
                                "本园已有同一环节的在期需求《%s》（%s 截止），确认不重复再发布"
                                        .formatted(other.title(), other.deadline())))
                .toList();
    }

    static boolean refuses(List<OpportunityCheck> checks) {
        return checks.stream().anyMatch(check -> check.result() == CheckResult.UNMET);
    }

    static boolean warns(List<OpportunityCheck> checks) {
        return checks.stream().anyMatch(check -> check.result() == CheckResult.WARNING);
    }

    /** What to do, in one sentence. */
    static String message(List<OpportunityCheck> checks, CheckResult result) {
        return checks.stream()
                .filter(check -> check.result() == result)
                .map(OpportunityCheck::message)
                .collect(Collectors.joining("；"));
    }
}
