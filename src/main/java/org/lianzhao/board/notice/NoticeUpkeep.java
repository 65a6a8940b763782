package org.lianzhao.board.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.DailyTask;
import org.springframework.stereotype.Component;

/** Deletes notices that were read long ago. */
@Component
class NoticeUpkeep implements DailyTask {
    private static final int KEPT_DAYS = 180;

    private final NoticeUpkeepRepository repository;

    NoticeUpkeep(NoticeUpkeepRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "notice-upkeep";
    }

    @Override
    public LocalTime from() {
        return LocalTime.of(3, 0);
    }

    @Override
    public void run(LocalDate day) {
        repository.deleteReadBefore(
                day.minusDays(KEPT_DAYS).atStartOfDay(BoardDays.ZONE).toOffsetDateTime());
    }
}
