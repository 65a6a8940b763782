package org.lianzhao.board.opportunity;

import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.springframework.stereotype.Component;

/** Tells who follows an opportunity, or waits for one like it, what becomes of it. */
@Component
class OpportunityNews {
    private final Notices notices;
    private final InterestRepository interests;

    OpportunityNews(Notices notices, InterestRepository interests) {
        this.notices = notices;
        this.interests = interests;
    }

    /** Those who wait for one like it hear of it once, when it is first published. */
    void published(Opportunity opportunity, boolean before) {
        if (before) {
            tellFollowers(opportunity, "需求《%s》内容已更新".formatted(opportunity.title()));
            return;
        }
        var waiting = interests.waitingFor(opportunity.key());
        notices.tell(
                Audience.users(waiting),
                NoticeKind.MATCH,
                opportunity.id(),
                "新需求《%s》与您保存的搜索相符，%s 截止".formatted(opportunity.title(), opportunity.deadline()));
    }

    void withdrawn(Opportunity opportunity) {
        tellFollowers(opportunity, "需求《%s》已由园区撤回".formatted(opportunity.title()));
    }

    void renewed(Opportunity opportunity) {
        tellFollowers(
                opportunity,
                "需求《%s》截止日改为 %s".formatted(opportunity.title(), opportunity.deadline()));
    }

    void tellFollowers(Opportunity opportunity, String text) {
        notices.tell(
                Audience.users(interests.followers(opportunity.key())),
                NoticeKind.CHANGE,
                opportunity.id(),
                text);
    }
}
