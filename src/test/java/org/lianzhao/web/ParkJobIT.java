package org.lianzhao.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.board.BoardDays;
import org.lianzhao.edge.ServedTest;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What a park does for chambers, and an administrator for enterprises, from one end to the other.
 */
@ServedTest
@TakesBackWhatItWrites
class ParkJobIT {
    @LocalServerPort int port;
    @Autowired TestUsers users;
    @Autowired Neo4jClient neo4j;

    @BeforeEach
    void enter() {
        ParkEntries.enter(neo4j);
    }

    @AfterEach
    void takeOut() {
        ParkEntries.takeOut(neo4j);
    }

    @Test
    void publishesWhatHoldsNoTelephoneNumberAndTakesItBack() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM))) {
            var page = visit.open("/parks/AUTO_ELECTRONICS/publishing").page;
            button(page, "新建").click();
            field(page, "标题").fill("页面试验：寻热管理阀件企业");
            visit.isAccessible();
            button(page, "存为草稿，继续填写").click();
            field(page, "需要什么").fill("寻找热管理阀件的研发、生产企业来园设厂。");
            field(page, "必要条件").fill("有量产能力。");
            field(page, "园区提供").fill("标准厂房，联系 13800000000。");
            field(page, "对接窗口").fill("招商服务窗口");
            assertThat(page.locator(".preview h2 a")).hasText("页面试验：寻热管理阀件企业");
            assertThat(page.locator(".preview")).containsText("标准厂房，联系 13800000000。");
            button(page, "保存并发布给商会").click();
            assertThat(page.locator(".refusal")).containsText("13800000000");
            assertThat(page.locator(".checks .UNMET", named("13800000000"))).isVisible();
            field(page, "园区提供").fill("标准厂房。");
            button(page, "保存并发布给商会").click();
            assertThat(page.getByText("已发布，可见范围内的商会现在就能看到。")).isVisible();
            assertThat(field(page, "截止日期"))
                    .hasValue(LocalDate.now(BoardDays.ZONE).plusDays(90).toString());
            page.getByLabel("撤回 页面试验：寻热管理阀件企业").click();
            page.getByLabel("确定 撤回 页面试验：寻热管理阀件企业").click();
            assertThat(button(page, "重新发布")).isVisible();
            visit.isSound();
        }
    }

    @Test
    void declinesByKeyInTwoVocabularies() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open("/referrals")) {
            var page = visit.page;
            var first = page.locator(".received").first();
            assertThat(first.locator(".clock")).containsText("已超");
            assertThat(first.locator(".own-list strong")).isVisible();
            first.focus();
            page.keyboard().press("d");
            assertThat(field(page, "告知商会的原因")).isFocused();
            visit.isAccessible();
            field(page, "告知商会的原因").selectOption("NOT_NEEDED_NOW");
            field(page, "内部原因").selectOption("NO_SPACE");
            field(page, "内部备注").fill("二期厂房明年交付");
            button(page, "确定不接受").click();
            assertThat(page.locator(".received")).hasCount(1);
            page.locator(".tabs").getByText("未接受").click();
            var declined = page.locator(".received", named("苏州瑞可达"));
            assertThat(declined).containsText("暂不需要");
            assertThat(declined).containsText("载体不足：二期厂房明年交付");
            visit.isSound();
        }
    }

    @Test
    void letsAnEnterprisePutItsRecordRightWithoutAnAccount() {
        try (var visit = new Visit(port).as(users.signIn(Role.ZONE_ADMINISTRATOR));
                var enterprise = new Visit(port)) {
            var desk = visit.open("/enterprises/S025").page;
            button(desk, "生成核对链接").click();
            var link = desk.locator(".secret").textContent();
            var page = enterprise.open(link.substring(link.indexOf("/record"))).page;
            assertThat(page.locator(".record")).containsText("称号：上市公司");
            assertThat(page.locator(".record .bar-track")).hasCount(0);
            enterprise.lookEverywhere("record");
            enterprise.look("light", Visit.DESK);
            page.getByLabel("这里不对：登记名称").click();
            enterprise.isAccessible();
            field(page, "应为").fill("页面试验有限公司");
            field(page, "依据").fill("营业执照");
            button(page, "提交更正申请").click();
            var asked = page.locator(".need", named("页面试验有限公司"));
            assertThat(asked).containsText("待裁定");
            visit.open("/admin/corrections");
            var waiting = desk.locator(".need", named("页面试验有限公司"));
            waiting.locator("textarea").fill("登记机关公示的仍是原名。");
            button(waiting, "不采纳").click();
            assertThat(waiting).hasCount(0);
            page.reload();
            assertThat(asked).containsText("登记机关公示的仍是原名。");
            assertThat(asked).containsText("未采纳");
            visit.isSound();
        }
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator button(Page page, String label) {
        return button(page.locator("main"), label);
    }

    private static Locator button(Locator within, String label) {
        return within.locator("button").filter(having(label)).first();
    }

    /** The field whose label begins so: 需要什么 is part of the title's label too. */
    private static Locator field(Page page, String label) {
        return page.locator("main .field")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label)))
                .locator("input, textarea, select");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
