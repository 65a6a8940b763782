package org.lianzhao.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.edge.ServedTest;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list of leads saved under a name, in one browser and then in another. */
@ServedTest
class SavedViewsIT {
    private static final String LIST = "/parks/AUTO_ELECTRONICS/leads";

    @LocalServerPort int port;
    @Autowired TestUsers users;

    @Test
    void keepsAListForItsPersonOnEveryBrowser() {
        var user = users.signIn(Role.PARK_TEAM);
        try (var visit = new Visit(port).as(user).open(LIST + "?r=320000&w=labels%3A2")) {
            var menu = menu(visit, "视图");
            menu.locator("input").fill("江苏重称号");
            visit.page.keyboard().press("Enter");
            assertThat(menu.locator("summary")).hasText("视图：江苏重称号");
            visit.page.locator(".filters .pick.active").nth(1).waitFor();
            visit.isSound();
        }
        try (var visit = new Visit(port).as(user).open(LIST)) {
            var menu = menu(visit, "视图");
            named(menu, "江苏重称号").click();
            assertThat(visit.page).hasURL(Pattern.compile(".*r=320000&w=labels.*"));
            assertThat(menu.locator("summary")).hasText("视图：江苏重称号");
            renames(visit, menu);
            deletesAndTakesBack(menu);
            visit.look("dark", Visit.PHONE);
            visit.isSound();
            visit.isAccessible();
            visit.picture("views-dark-390");
            visit.look("light", Visit.DESK);
            visit.isAccessible();
            visit.picture("views-light-1440");
        }
    }

    private static void renames(Visit visit, Locator menu) {
        named(menu, "给视图“江苏重称号”改名").click();
        assertThat(menu.locator("li input")).isFocused();
        visit.page.keyboard().press("Escape");
        assertThat(menu.locator("li input")).hasCount(0);
        assertThat(menu.locator(".dropdown-panel")).isVisible();
        named(menu, "给视图“江苏重称号”改名").click();
        menu.locator("li input").fill("江苏");
        visit.page.keyboard().press("Enter");
        assertThat(menu.locator("summary")).hasText("视图：江苏");
    }

    private static void deletesAndTakesBack(Locator menu) {
        named(menu, "删除视图“江苏”").click();
        assertThat(menu.locator("summary")).hasText("视图");
        named(menu, "撤销").click();
        assertThat(menu.locator("summary")).hasText("视图：江苏");
        assertThat(menu.locator(".views li")).hasCount(1);
    }

    /** Opens the menu with that word on it. */
    private static Locator menu(Visit visit, String word) {
        var menu = visit.page.locator(".filters .dropdown").first();
        assertThat(menu.locator("summary")).hasText(word);
        menu.locator("summary").click();
        return menu;
    }

    private static Locator named(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
