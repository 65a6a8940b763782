package org.lianzhao.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.ServedTest;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a park's team does all day: the best lead, why, what it rests on, and a file to take along.
 */
@ServedTest
class MainJobIT {
    private static final String PASSWORD = "口令不好猜-42";
    private static final String LIST = "/parks/AUTO_ELECTRONICS/leads";

    @LocalServerPort int port;
    @Autowired TestUsers users;

    @Test
    void takesFiveClicks() throws Exception {
        try (var visit = new Visit(port).open("/")) {
            signIn(visit); // 1
            visit.page.locator(".lead-list .name").first().click(); // 2
            visit.page.locator(".reason summary").first().click(); // 3
            assertThat(visit.page.locator(".proof").first()).isVisible();
            visit.page.locator(".page-head summary").click(); // 4
            var file =
                    visit.page.waitForDownload(
                            () -> visit.page.locator("a[download]").first().click()); // 5
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            assertThat(Files.size(file.path())).isGreaterThan(20_000);
            visit.isSound();
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var visit = new Visit(port).open("/sign-in")) {
            var keys = visit.page.keyboard();
            keys.type(users.withPassword(Role.PARK_TEAM, PASSWORD));
            keys.press("Tab");
            keys.type(PASSWORD);
            keys.press("Enter");
            var rows = visit.page.locator(".lead-list tbody tr");
            assertThat(rows.first()).isVisible();
            tabTo(visit.page, rows.first());
            keys.press("j");
            keys.press("Enter");
            var drawer = visit.page.locator(".drawer");
            assertThat(drawer.locator(".reason").first()).isVisible();
            var second = drawer.locator("h2").textContent();
            keys.press("ArrowUp");
            assertThat(drawer.locator("h2")).not().hasText(second);
            visit.settle();
            keys.press("e");
            assertThat(drawer.locator(".reason summary").first()).isFocused();
            keys.press("Enter");
            assertThat(drawer.locator(".proof").first()).isVisible();
            keys.press("Escape");
            assertThat(drawer).hasCount(0);
            assertThat(rows.first()).isFocused();
            keys.press("/");
            assertThat(visit.page.locator(".search input")).isFocused();
            visit.isSound();
        }
    }

    @Test
    void leavesKeysToInputMethodsAndCanTurnThemOff() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open(LIST)) {
            var row = visit.page.locator(".lead-list tbody tr").first();
            row.focus();
            row.dispatchEvent(
                    "keydown", java.util.Map.of("key", "j", "keyCode", 229, "bubbles", true));
            assertThat(row).isFocused();
            visit.page.evaluate("() => localStorage.setItem('lianzhao:keys', 'off')");
            visit.page.keyboard().press("j");
            assertThat(row).isFocused();
            visit.page.keyboard().press("ArrowDown");
            assertThat(row).not().isFocused();
        }
    }

    @Test
    void showsTheSameAfterReloadingAndGoingBack() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM))) {
            visit.open(LIST + "?r=320000&min=30");
            var count = visit.page.locator(".page-head .muted").textContent();
            visit.page.locator(".lead-list .name").first().click();
            visit.settle();
            var name = visit.page.locator(".drawer h2").textContent();
            var address = visit.address();
            visit.page.reload();
            visit.settle();
            assertThat(visit.page.locator(".drawer h2")).hasText(name);
            assertThat(visit.page.locator(".page-head .muted")).hasText(count);
            assertThat(visit.address()).isEqualTo(address).contains("r=320000");
            visit.page.goBack();
            assertThat(visit.page.locator(".drawer")).hasCount(0);
            assertThat(visit.page).hasURL(Pattern.compile(".*r=320000.*"));
        }
    }

    @Test
    void ranksAgainWhileAWeightIsMoved() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open(LIST)) {
            visit.page.locator(".page-head .button").first().click();
            var slider = visit.page.locator(".slider input").nth(15);
            slider.focus();
            for (var i = 0; i < 10; i++) {
                visit.page.keyboard().press("ArrowRight");
            }
            assertThat(visit.page).hasURL(Pattern.compile(".*supplyDistance(:|%3A)2.*"));
            assertThat(visit.page.locator(".rank .up").first()).isVisible();
            visit.page.locator(".weights .close").click();
            visit.page.locator("tr:has(.up) .name").first().click();
            assertThat(visit.page.locator(".change li").first()).isVisible();
            visit.isSound();
        }
    }

    @Test
    void worksInEightTabsWithOneSocket() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open(LIST)) {
            var tabs = Stream.generate(visit::tab).limit(7).toList();
            tabs.forEach(tab -> tab.navigate(visit.page.url()));
            tabs.forEach(tab -> assertThat(tab.locator(".lead-list tbody tr").first()).isVisible());
            visit.isSound();
        }
    }

    @Test
    void asksToSignInAndLeadsBackToWhereOneWasGoing() {
        try (var visit = new Visit(port).open(LIST + "?min=40")) {
            assertThat(visit.page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
            signIn(visit);
            assertThat(visit.page.locator(".lead-list tbody tr").first()).isVisible();
            assertThat(visit.address()).isEqualTo(LIST + "?min=40");
        }
    }

    @Test
    void saysThatDataIsNewAndMovesNothing() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open(LIST)) {
            var first = visit.page.locator(".lead-list .name").first().textContent();
            visit.page.evaluate("() => new BroadcastChannel('lianzhao:data').postMessage('newer')");
            assertThat(visit.page.getByText("列表有更新")).isVisible();
            assertThat(visit.page.locator(".lead-list .name").first()).hasText(first);
            visit.isSound();
        }
    }

    @Test
    void saysThatTheServerIsOutOfReach() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open(LIST)) {
            visit.page.context().setOffline(true);
            visit.page.getByText("在渝可扩产").click();
            assertThat(visit.page.getByText("连不上服务器")).isVisible();
            visit.page.context().setOffline(false);
            visit.page.getByText("重试").click();
            assertThat(visit.page.getByText("连不上服务器")).hasCount(0);
        }
    }

    @Test
    void findsEnterprisesFromEveryPage() {
        try (var visit = new Visit(port).as(users.signIn(Role.PARK_TEAM)).open("/overview")) {
            visit.page.keyboard().press("/");
            visit.page.keyboard().type("瑞可达");
            assertThat(visit.page.locator("[role=option]").first()).containsText("瑞可达");
            visit.page.keyboard().press("Enter");
            assertThat(visit.page.locator(".profile-head h2")).containsText("瑞可达");
            visit.isSound();
        }
    }

    @Test
    void remembersLanguageAndTheme() {
        try (var visit = new Visit(port).open("/sign-in")) {
            visit.page.getByText("English").click();
            visit.page.locator(".settings .square").click();
            visit.page.reload();
            assertThat(visit.page.locator("form .primary")).hasText("Sign in");
            assertThat(visit.page.locator("html[data-theme=dark]")).hasCount(1);
        }
    }

    private void signIn(Visit visit) {
        visit.page.locator("[name=login]").fill(users.withPassword(Role.PARK_TEAM, PASSWORD));
        visit.page.locator("[name=password]").fill(PASSWORD);
        visit.page.locator("form .primary").click();
        assertThat(visit.page.locator(".lead-list tbody tr").first()).isVisible();
    }

    /** Tabs on until the row has the focus; a page that takes a hundred has no way to it. */
    private static void tabTo(Page page, Locator wanted) {
        for (var i = 0; i < 100; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("row => row === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }
}
