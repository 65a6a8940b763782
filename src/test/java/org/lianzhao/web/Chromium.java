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
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, one for all tests of a run; none is downloaded. */
final class Chromium {
    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser; skips the test where there is none. */
    static synchronized Browser browser() {
        var program = program();
        assumeTrue(
                program.isPresent(),
                "skipped, no Chromium: apt-get install --no-install-recommends chromium fonts-noto-cjk,"
                        + " or name one in CHROMIUM");
        if (browser == null) {
            browser = start(program.orElseThrow());
        }
        return browser;
    }

    private static Browser start(Path program) {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    private static Optional<Path> program() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> PLACES.stream().filter(Files::isExecutable).findFirst());
    }
}
