package org.lianzhao.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.ServedTest;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What an administrator types stands in the lists afterwards; and how one signs in elsewhere. */
@ServedTest
@TakesBackWhatItWrites
class AdminJobIT {
    @LocalServerPort int port;
    @Autowired TestUsers users;
    @Autowired Neo4jClient neo4j;

    @AfterEach
    void takeOut() {
        ParkEntries.takeOut(neo4j);
    }

    @Test
    void entersAChamberAndWhomItPartnersWith() {
        try (var visit = new Visit(port).as(users.signIn(Role.ZONE_ADMINISTRATOR))) {
            var page = visit.open("/admin/chambers").page;
            page.locator("summary").getByText("登记商会").click();
            var chamber = page.locator("details[open] form");
            chamber.locator("[name=name]").fill("页面试验商会");
            chamber.locator("[name=region]").selectOption("440000");
            chamber.locator("[name=source]").fill("商会来函");
            chamber.locator(".primary").click();
            var row = page.locator("tr", new Page.LocatorOptions().setHasText("页面试验商会"));
            assertThat(row).containsText("来源未写明");
            page.locator("summary").getByText("登记合作关系").click();
            var partnership = page.locator("details[open] form").last();
            partnership
                    .locator("[name=chamber]")
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption().setLabel("页面试验商会"));
            partnership.locator("[name=park]").selectOption("CHAYUAN");
            partnership.locator("[name=source]").fill("合作协议");
            partnership.locator(".primary").click();
            assertThat(row).containsText("茶园");
            visit.isSound();
        }
    }

    @Test
    void showsATokenOnceAndListsIt() {
        try (var visit = new Visit(port).as(users.signIn(Role.ZONE_ADMINISTRATOR))) {
            var page = visit.open("/admin/tokens").page;
            page.locator("summary").getByText("新建令牌").click();
            page.locator("[name=label]").fill("页面试验看板");
            page.locator("details[open] form .primary").click();
            assertThat(page.locator(".secret")).not().isEmpty();
            var row = page.locator("tr", new Page.LocatorOptions().setHasText("页面试验看板"));
            assertThat(row).containsText("有效");
            page.reload();
            assertThat(row).isVisible();
            assertThat(page.locator(".secret")).hasCount(0);
            visit.isSound();
        }
    }

    @Test
    void leadsToTheProviderWhereOneIsConfigured() {
        try (var visit = new Visit(port)) {
            visit.page.route("**/graphql", AdminJobIT::answerWithAProvider);
            visit.page.route(
                    "**/oauth2/authorization/zone",
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("text/html; charset=utf-8")
                                            .setBody("<title>统一认证</title>")));
            visit.open("/sign-in");
            Locator button = visit.page.locator("form a.button");
            assertThat(button).hasText("用统一身份认证登录");
            visit.isAccessible();
            button.click();
            assertThat(visit.page).hasTitle("统一认证");
            assertThat(visit.page)
                    .hasURL("http://127.0.0.1:" + port + "/oauth2/authorization/zone");
        }
    }

    /** The page asks one thing before somebody signs in: which providers there are. */
    private static void answerWithAProvider(Route route) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(
                                """
                                {"data": {"signInProviders": [{"name": "统一身份认证", "address": "/oauth2/authorization/zone"}]}}
                                """));
    }
}
