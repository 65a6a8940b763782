package org.lianzhao.board.correction;

import java.time.LocalDate;
import java.time.LocalTime;
import org.lianzhao.board.DailyTask;
import org.lianzhao.board.WorkingDays;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds administrators on working days of corrections whose last day has come or is over. */
@Component
class OverdueCorrections implements DailyTask {
    private final Corrections corrections;
    private final Notices notices;
    private final WorkingDays workingDays;

    OverdueCorrections(Corrections corrections, Notices notices, WorkingDays workingDays) {
        this.corrections = corrections;
        this.notices = notices;
        this.workingDays = workingDays;
    }

    @Override
    public String name() {
        return "overdue-corrections";
    }

    @Override
    public LocalTime from() {
        return LocalTime.of(8, 0);
    }

    @Override
    public boolean isDue(LocalDate day) {
        return workingDays.isWorked(day);
    }

    @Override
    @Transactional
    public void run(LocalDate day) {
        for (var overdue : corrections.overdue(day)) {
            notices.tell(
                    Audience.administrators(),
                    NoticeKind.REPLY_DUE,
                    overdue.id(),
                    overdue.dueOn().isBefore(day)
                            ? "企业更正申请已超过 %s 的裁定期限".formatted(overdue.dueOn())
                            : "企业更正申请须在今天裁定");
        }
    }
}
