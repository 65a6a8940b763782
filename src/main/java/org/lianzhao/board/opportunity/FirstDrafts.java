package org.lianzhao.board.opportunity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the parks of a new graph something to start from. */
@Component
@Order(-2)
class FirstDrafts implements ApplicationRunner {
    private final OpportunityDrafts drafts;

    FirstDrafts(OpportunityDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        drafts.draftFirst();
    }
}
