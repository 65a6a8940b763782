package org.lianzhao.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
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
@ExtendWith(KeepsVersion.class)
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
        "publishing, PARK_TEAM, /parks/AUTO_ELECTRONICS/publishing",
        "publishing-drafts, ZONE_ADMINISTRATOR, /parks/AUTO_ELECTRONICS/publishing?s=DRAFT",
        "publishing-none, AUDITOR, /parks/AUTO_ELECTRONICS/publishing?s=WITHDRAWN",
        "opportunity-edited, PARK_TEAM, /parks/AUTO_ELECTRONICS/publishing/PUBLISHED",
        "opportunity-not-edited, AUDITOR, /parks/AUTO_ELECTRONICS/publishing/PUBLISHED",
        "opportunities-of-parks, PARK_TEAM, /board",
        "opportunity-of-a-park, PARK_TEAM, /board/PUBLISHED",
        "inbox, PARK_TEAM, /referrals",
        "inbox-declined, ZONE_ADMINISTRATOR, /referrals?s=declined",
        "inbox-one, PARK_TEAM, /referrals?id=REFERRAL",
        "inbox-none, AUDITOR, /referrals?s=project",
        "corrections, ZONE_ADMINISTRATOR, /admin/corrections",
        "corrections-decided, AUDITOR, /admin/corrections?s=decided",
        "profile-corrected, ZONE_ADMINISTRATOR, /enterprises/S025",
    })
    void areSoundInBothThemesAndSizes(String name, Role role, String address) {
        try (var visit = new Visit(port).as(users.signIn(role))) {
            visit.open(
                    address.replace("PUBLISHED", ParkEntries.PUBLISHED)
                            .replace("REFERRAL", ParkEntries.REFERRAL));
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
