package org.lianzhao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.ServedTest;
import org.lianzhao.lead.Lead;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in both themes, on a desk and on a phone: nothing to complain about, no other host, no
 * sideways scroll, and the rules of WCAG 2.2 AA.
 */
@ServedTest
class PagesIT {
    private static final String LEAD = Lead.id("AUTO_ELECTRONICS", "S025");

    @LocalServerPort int port;
    @Autowired TestUsers users;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "overview, ZONE_ADMINISTRATOR, /overview",
        "overview-of-a-chamber, CHAMBER, /overview",
        "leads, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads",
        "lead, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads/LEAD",
        "leads-inferred, ZONE_ADMINISTRATOR, /parks/NANPING_WEST/leads",
        "leads-local, AUDITOR, /parks/CHAYUAN/leads?t=local",
        "leads-zone, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads?t=zone",
        "leads-none, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads?min=60&r=320000",
        "leads-tuned, PARK_TEAM, '/parks/AUTO_ELECTRONICS/leads/LEAD?w=supplyDistance:2,segmentFit:0.5'",
        "chain, PARK_TEAM, /parks/AUTO_ELECTRONICS/chain?s=A503",
        "chain-list, PARK_TEAM, /parks/AUTO_ELECTRONICS/chain?view=list",
        "profile, PARK_TEAM, /enterprises/S025",
        "profile-unknown, PARK_TEAM, /enterprises/NOBODY",
        "search, CHAMBER, /search?q=电子",
        "search-none, CHAMBER, /search?q=查无此企业",
        "no-permission, CHAMBER, /parks/AUTO_ELECTRONICS/leads",
        "account, CHAMBER, /account",
        "board-empty, CHAMBER, /board",
        "members-empty, CHAMBER, /members?import=1",
        "members-of-nobody, PARK_TEAM, /members",
        "referrals-empty, CHAMBER, /referrals",
        "inbox-empty, PARK_TEAM, /inbox",
        "users, ZONE_ADMINISTRATOR, /admin/users",
        "tokens, ZONE_ADMINISTRATOR, /admin/tokens",
        "chambers, ZONE_ADMINISTRATOR, /admin/chambers",
        "parks, ZONE_ADMINISTRATOR, /admin/parks?park=AUTO_ELECTRONICS",
        "surveys, ZONE_ADMINISTRATOR, /admin/surveys?segment=A503",
        "weights, AUDITOR, /admin/weights",
        "audit, AUDITOR, /admin/audit",
    })
    void areSoundInBothThemesAndSizes(String name, Role role, String address) {
        try (var visit = new Visit(port).as(users.signIn(role))) {
            visit.open(address.replace("LEAD", LEAD));
            visit.lookEverywhere(name);
        }
    }

    @Test
    void isSoundWhereOneSignsIn() {
        try (var visit = new Visit(port).open("/sign-in")) {
            visit.lookEverywhere("sign-in");
        }
    }

    /** Opened, a relation says how sure it is and who says so. */
    @Test
    void showsWhatARelationRestsOn() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM))) {
            visit.open("/enterprises/S012");
            var doubtful =
                    visit.page.locator(".relations-list li:has(a:text-is('长安汽车')) details").first();
            assertThat(doubtful.locator("summary").textContent()).isEqualTo("依据 1 条 · 待核");
            doubtful.locator("summary").click();
            assertThat(doubtful.locator(".proof").textContent())
                    .contains("华为引望—供货→长安汽车", "B", "待核", "2024", "cifco6 文章 305092");
            visit.lookEverywhere("profile-relation");
        }
    }

    @Test
    void drawsTheParksAmongTheDistrictsAndTheAnchorsPlants() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM))) {
            visit.open("/overview");
            assertThat(visit.page.locator(".district-map svg text.home").textContent())
                    .isEqualTo("南岸区 · 6 个园区");
            assertThat(visit.page.locator(".plants li").allTextContents())
                    .anyMatch(plant -> plant.matches("长安.*渝北区 .*约 25 公里"))
                    .anyMatch(plant -> plant.matches("赛力斯.*区县未写明"));
        }
    }

    @Test
    void printsABriefWithoutScript() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM))) {
            visit.open("/parks/AUTO_ELECTRONICS/brief?lead=" + LEAD);
            assertThat(visit.page.locator("h1").textContent()).isEqualTo("瑞可达");
            visit.isSound();
            visit.isAccessible();
            visit.picture("brief");
        }
    }
}
