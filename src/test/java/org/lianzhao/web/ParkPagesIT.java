package org.lianzhao.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.ServedTest;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The pages of a park's and an administrator's work with chambers, with something on each. */
@ServedTest
@TakesBackWhatItWrites
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkPagesIT {
    @LocalServerPort int port;
    @Autowired TestUsers users;
    @Autowired Neo4jClient neo4j;

    @BeforeAll
    void enter() {
        ParkEntries.enter(neo4j);
    }

    @AfterAll
    void takeOut() {
        ParkEntries.takeOut(neo4j);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "publishing, PARK_TEAM, /parks/AUTO_ELECTRONICS/publishing, 1 个提问待答复",
        "publishing-drafts, ZONE_ADMINISTRATOR, /parks/AUTO_ELECTRONICS/publishing?s=DRAFT, 至多 12,000 m²",
        "publishing-none, AUDITOR, /parks/AUTO_ELECTRONICS/publishing?s=WITHDRAWN, 没有撤回的需求",
        "opportunity-edited, PARK_TEAM, /parks/AUTO_ELECTRONICS/publishing/PUBLISHED, 以下是尚未发布的修改",
        "opportunity-not-edited, AUDITOR, /parks/AUTO_ELECTRONICS/publishing/PUBLISHED, 没有查看这一页的权限",
        "opportunities-of-parks, PARK_TEAM, /board, 可响应的需求",
        "opportunity-of-a-park, PARK_TEAM, /board/PUBLISHED, 以合同约定为准",
        "inbox, PARK_TEAM, /referrals, 已超 7 个工作日",
        "inbox-declined, ZONE_ADMINISTRATOR, /referrals?s=declined, 载体不足：无地",
        "inbox-one, PARK_TEAM, /referrals?id=REFERRAL, 告知商会的原因",
        "inbox-none, AUDITOR, /referrals?s=project, 没有这样的引荐",
        "corrections, ZONE_ADMINISTRATOR, /admin/corrections, 已停止供货",
        "corrections-decided, AUDITOR, /admin/corrections?s=decided, 原名正确",
        "profile-corrected, ZONE_ADMINISTRATOR, /enterprises/S025, 怎样接触",
    })
    void areSoundInBothThemesAndSizes(String name, Role role, String address, String shown) {
        try (var visit = new Visit(port).as(users.signIn(role))) {
            visit.open(
                    address.replace("PUBLISHED", ParkEntries.PUBLISHED)
                            .replace("REFERRAL", ParkEntries.REFERRAL));
            visit.shows(shown);
            visit.lookEverywhere(name);
        }
    }

    @Test
    void isSoundWhereALinkIsNone() {
        try (var visit = new Visit(port).open("/record#none")) {
            visit.lookEverywhere("record-none");
        }
    }
}
