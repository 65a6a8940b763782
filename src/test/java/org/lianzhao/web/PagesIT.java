package org.lianzhao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
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
@Order(3) // The longest: at the end it would run alone.
class PagesIT {
    private static final String LEAD = Lead.id("AUTO_ELECTRONICS", "S025");

    @LocalServerPort int port;
    @Autowired TestUsers users;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "overview, ZONE_ADMINISTRATOR, /overview, 在渝可扩产",
        "overview-of-a-chamber, CHAMBER, /overview, 133.24 亿元",
        "leads, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads, 瑞可达",
        "lead, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads/LEAD, 怎样接触",
        "leads-inferred, ZONE_ADMINISTRATOR, /parks/NANPING_WEST/leads, 园区方向未公开，按经开区主导产业推断",
        "leads-local, AUDITOR, /parks/CHAYUAN/leads?t=local, 在渝可扩产 52",
        "leads-zone, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads?t=zone, 已在本经开区的企业，不作线索",
        "leads-none, PARK_TEAM, /parks/AUTO_ELECTRONICS/leads?min=60&r=320000, 没有符合全部条件的线索",
        "leads-tuned, PARK_TEAM, '/parks/AUTO_ELECTRONICS/leads/LEAD?w=supplyDistance:2,segmentFit:0.5', 调整后的权重",
        "chain, PARK_TEAM, /parks/AUTO_ELECTRONICS/chain?s=A503, 最高的线索",
        "chain-list, PARK_TEAM, /parks/AUTO_ELECTRONICS/chain?view=list, 全库已知（家）",
        "profile, PARK_TEAM, /enterprises/S025, 供需与投资关系",
        "profile-unknown, PARK_TEAM, /enterprises/NOBODY, 未找到企业",
        "search, PARK_TEAM, /search?q=电子, 东山精密",
        "search-none, CHAMBER, /search?q=查无此企业, 没有找到",
        "no-permission, CHAMBER, /parks/AUTO_ELECTRONICS/leads, 没有查看这一页的权限",
        "account, CHAMBER, /account, 修改密码",
        "board-empty, CHAMBER, /board, 目前没有招商需求",
        "members-empty, CHAMBER, /members?import=1, 还没有会员名单",
        "members-of-nobody, PARK_TEAM, /members, 没有查看这一页的权限",
        "referrals-empty, CHAMBER, /referrals, 还没有提交过引荐",
        "inbox-empty, PARK_TEAM, /inbox, 没有未读的通知",
        "users, ZONE_ADMINISTRATOR, /admin/users, 重置密码",
        "tokens, ZONE_ADMINISTRATOR, /admin/tokens, 还没有令牌",
        "chambers, ZONE_ADMINISTRATOR, /admin/chambers, 北京重庆企业商会",
        "parks, ZONE_ADMINISTRATOR, /admin/parks?park=AUTO_ELECTRONICS, 经开区“四园一港”报道 A2",
        "surveys, ZONE_ADMINISTRATOR, /admin/surveys?segment=A503, 覆盖率不低于 80%",
        "weights, AUDITOR, /admin/weights, 还没有保存的方案",
        "audit, AUDITOR, /admin/audit, 'signIn\t账号'",
    })
    void areSoundInBothThemesAndSizes(String name, Role role, String address, String shown) {
        try (var visit = new Visit(port).as(users.signIn(role))) {
            visit.open(address.replace("LEAD", LEAD));
            visit.shows(shown);
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
