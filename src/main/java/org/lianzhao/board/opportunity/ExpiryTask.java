package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lianzhao.board.DailyTask;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a park and followers 7, 3 and 1 days before an opportunity expires. */
@Component
class ExpiryTask implements DailyTask {
    private static final List<Integer> DAYS_BEFORE = List.of(7, 3, 1);

    private final OpportunityTermsRepository repository;
    private final InterestRepository interests;
    private final Notices notices;

    ExpiryTask(
            OpportunityTermsRepository repository, InterestRepository interests, Notices notices) {
        this.repository = repository;
        this.interests = interests;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "opportunity-expiry";
    }

    @Override
    public LocalTime from() {
        return LocalTime.of(8, 0);
    }

    @Override
    @Transactional
    public void run(LocalDate day) {
        for (var days : DAYS_BEFORE) {
            for (var ending : repository.endingOn(day.plusDays(days), day)) {
                var text = "需求《%s》还有 %d 天截止".formatted(ending.title(), days);
                notices.tell(
                        Audience.parkTeam(ending.parkCode()),
                        NoticeKind.EXPIRY,
                        ending.id(),
                        text + "，可续期");
                notices.tell(
                        Audience.users(interests.followers(ending.key())),
                        NoticeKind.EXPIRY,
                        ending.id(),
                        text);
            }
        }
    }
}
