package org.lianzhao.board.referral;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;

/**
 * What is said of where a referral stands. The words depend on the referral alone: not on what the
 * park knows of the enterprise, nor on who else referred it.
 */
final class ReferralWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ReferralWords() {}

    static String statement(Referral referral) {
        return switch (referral.state()) {
            case DRAFT -> "草稿，尚未提交";
            case SUBMITTED, SEEN -> referral.isFirst() ? waiting(referral) : standby(referral);
            case RETURNED ->
                    "园区请补充：%s。请于 %s 前补充后重新提交，首次提交时间不变"
                            .formatted(withoutStop(referral.request()), referral.due());
            case ACCEPTED -> "园区已接受，将与贵会联系对接";
            case MET -> "已与企业对接";
            case PROJECT -> "已立项";
            case DECLINED ->
                    "园区未接受："
                            + (referral.decline() == null
                                    ? ""
                                    : referral.decline().shown().chinese());
            case WITHDRAWN -> "商会已撤回；重新提交时首次提交时间不变";
            case LAPSED -> "逾期未补充，已失效；重新提交时首次提交时间不变";
        };
    }

    /** A typed sentence without its end, so that another can follow. */
    private static String withoutStop(@Nullable String sentence) {
        return sentence == null ? "" : sentence.replaceFirst("[。．.；;！!]+$", "");
    }

    private static String waiting(Referral referral) {
        return "已提交 %s，首报。园区应于 %s 前答复%s"
                .formatted(
                        time(referral.submittedAt()),
                        referral.due(),
                        referral.escalated() ? "；已逾期，已提请经开区督办" : "");
    }

    private static String standby(Referral referral) {
        return "已提交 %s，列为备选：该企业已有渠道先行引荐，以系统收到时间为准。前者撤回、失效或未获接受时由贵会递补，届时通知"
                .formatted(time(referral.submittedAt()));
    }

    private static String time(@Nullable OffsetDateTime time) {
        return time == null ? "" : TIME.format(time.atZoneSameInstant(BoardDays.ZONE));
    }
}
