package org.lianzhao.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The Chromium of this machine; none is downloaded. Each visit has a browser to itself, since what
 * drives one takes one thread at a time, and leaves it to the next.
 */
final class Chromium {
    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private static final Queue<Browser> IDLE = new ConcurrentLinkedQueue<>();

    private Chromium() {}

    /** A browser, to be given back; skips the test where there is none. */
    static Browser take() {
        assumeTrue(
                program().isPresent(),
                "skipped, no Chromium: apt-get install --no-install-recommends chromium fonts-noto-cjk,"
                        + " or name one in CHROMIUM");
        var idle = IDLE.poll();
        return idle == null ? start() : idle;
    }

    static void giveBack(Browser browser) {
        IDLE.add(browser);
    }

    private static Browser start() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(program().orElseThrow())
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    private static Optional<Path> program() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> PLACES.stream().filter(Files::isExecutable).findFirst());
    }
}
