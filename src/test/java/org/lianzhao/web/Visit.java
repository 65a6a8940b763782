package org.lianzhao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.access.TestUsers.SignedUser;

/** Somebody's browser at the page, with what it complained about and whom it called. */
final class Visit implements AutoCloseable {
    static final int DESK = 1440;
    static final int PHONE = 390;

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String home;
    private final Browser browser = Chromium.take();
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    final Page page;

    Visit(int port) {
        home = "http://127.0.0.1:" + port;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(DESK, 900)
                                .setLocale("zh-CN"));
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
        page = context.newPage();
    }

    /** With the cookie of somebody who has signed in. */
    Visit as(SignedUser user) {
        context.addCookies(List.of(new Cookie("lianzhao", user.token()).setUrl(home)));
        return this;
    }

    Page tab() {
        return context.newPage();
    }

    Visit open(String address) {
        page.navigate(home + address);
        settle();
        return this;
    }

    /** Waits for nothing: {@link #open} has waited until the page stands. */
    void shows(String text) {
        assertThat(page.locator("main").innerText()).contains(text);
    }

    String address() {
        return page.url().substring(home.length());
    }

    /** Waits until nothing is loaded any more. */
    void settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('.skeleton, .stale')");
    }

    void look(String theme, int width) {
        page.setViewportSize(width, width == PHONE ? 844 : 900);
        page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme);
    }

    /** Keeps a picture under target/screenshots. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    void isSound() {
        assertThat(complaints).as("console").isEmpty();
        assertThat(foreign).as("requests to other hosts").isEmpty();
        var beyond =
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
        assertThat(beyond).as("sideways scroll").isEqualTo(0);
    }

    void isAccessible() {
        // The other mode gathers what it finds in frames, of which there are none, in a page of its
        // own, and that takes as long as the check.
        var found =
                new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze().getViolations();
        assertThat(found)
                .extracting(rule ->
                        rule.getId()
                                + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + node.getFailureSummary())
                                        .toList())
                .isEmpty();
    }

    /** Looks at the page in both themes and both sizes: pictures, and nothing to complain about. */
    void lookEverywhere(String name) {
        for (var width : new int[] {DESK, PHONE}) {
            for (var theme : new String[] {"light", "dark"}) {
                look(theme, width);
                isSound();
                picture("%s-%s-%d".formatted(name, theme, width));
                // Both themes and both sizes are checked, each once: a check takes a second.
                if (theme.equals("light") == (width == DESK)) {
                    isAccessible();
                }
            }
        }
    }

    @Override
    public void close() {
        context.close();
        Chromium.giveBack(browser);
    }
}
