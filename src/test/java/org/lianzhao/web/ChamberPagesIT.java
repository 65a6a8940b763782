package org.lianzhao.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A chamber's pages with something on them, as {@link PagesIT} looks at the others. */
@ServedTest
@TakesBackWhatItWrites
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChamberPagesIT {
    @LocalServerPort int port;
    @Autowired TestUsers users;
    @Autowired Neo4jClient neo4j;

    @BeforeAll
    void set() {
        var stage = new ChamberStage(neo4j, users);
        stage.set();
        stage.look(port);
    }

    @AfterAll
    void clear() {
        new ChamberStage(neo4j, users).clear();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "board, /board, .need",
        "board-filtered, /board?t=fit&a=2000&q=线控, .need",
        "opportunity, /board/FITS, .matches li",
        "opportunity-near, /board/NONE, .near li",
        "referral-consent, /board/FITS?member=PRIVATE, .flow",
        "referral-complete, /board/FITS?member=THIRD&step=2, .flow textarea",
        "members, /members, .members tbody tr",
        "members-enter, /members?enter=1, .form",
        "member, /members/SHAREABLE, .matches li",
        "referrals, /referrals?t=returned, .referral",
        "referrals-accepted, /referrals?t=accepted, .funnel",
        "inbox, /inbox, .notices .unread",
    })
    void areSoundInBothThemesAndSizes(String name, String address, String content) {
        try (var visit = new Visit(port).as(new ChamberStage(neo4j, users).signIn())) {
            visit.open(
                    address.replace("FITS", ChamberStage.OPPORTUNITY)
                            .replace("NONE", ChamberStage.NOBODY_FITS)
                            .replace("PRIVATE", ChamberStage.PRIVATE)
                            .replace("THIRD", ChamberStage.THIRD)
                            .replace("SHAREABLE", ChamberStage.SHAREABLE));
            assertThat(visit.page.locator(content).first()).isVisible();
            visit.lookEverywhere("chamber-" + name);
        }
    }
}
