package org.paraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for tests of the pages: Chromium, one for all tests, a context of its own for each person, so that several
 * people can be at work at once. What the page logs as an error fails the test when it is closed.
 */
public final class Browser implements AutoCloseable {

    public static final int DESKTOP = 1440;
    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final List<String> AXE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final long PATIENCE_SECONDS = 30;
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "watch-chromium");
        thread.setDaemon(true);
        return thread;
    });
    private static com.microsoft.playwright.Browser chromium;
    private static String missing;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Browser(URI address, int width, String language, ColorScheme scheme) {
        this.base = address.toString().replaceAll("/$", "");
        this.context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT).setLocale(language).setColorScheme(scheme));
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && page.url().startsWith(base) && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** A desktop in English and light colours. */
    public static Browser open(DemoParaph paraph) {
        return open(paraph, DESKTOP, "en", ColorScheme.LIGHT);
    }

    public static Browser open(DemoParaph paraph, int width, String language, ColorScheme scheme) {
        return at(paraph.server().baseUri(), width, language, scheme);
    }

    /** One for any server; what pages of others log does not count. */
    public static Browser at(URI address, int width, String language, ColorScheme scheme) {
        return new Browser(address, width, language, scheme);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        Assumptions.assumeTrue(missing == null, () -> missing);
        if (chromium == null || !chromium.isConnected()) {
            var setup = BrowserSetup.find();
            missing = setup.missing();
            Assumptions.assumeTrue(missing == null, () -> missing);
            chromium = launch(setup);
        }
        return chromium;
    }

    private static com.microsoft.playwright.Browser launch(BrowserSetup.Found setup) {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--disable-background-networking", "--process-per-site"));
        setup.executable().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Signs in on the page that asks for it. */
    public Browser as(String username) {
        page.navigate(base + "/sign-in");
        fillSignIn(username);
        return this;
    }

    /** Fills in the sign-in page that is shown and sends it. */
    public Browser fillSignIn(String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemoParaph.PASSWORD);
        return follow("form[action='/sign-in'] button");
    }

    /** Goes to a page and returns its status. */
    public int go(String path) {
        return page.navigate(base + path).status();
    }

    public Page page() {
        return page;
    }

    /** The path and query of the page that is shown. */
    public String path() {
        return page.url().substring(base.length());
    }

    /** Clicks on what leads to another page. */
    public Browser click(AriaRole role, String name) {
        return follow(page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first());
    }

    /** Clicks on the first of these. */
    public Browser follow(String selector) {
        return follow(page.locator(selector).first());
    }

    /** Clicks on what leads to another page, or to the same anew, and waits until that is there. */
    public Browser follow(Locator way) {
        page.evaluate("document.leaving = true");
        way.click();
        page.waitForFunction("() => !document.leaving && document.readyState === 'complete'");
        return this;
    }

    public Browser fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(value);
        return this;
    }

    /** Fills in fields by the pointers of the request. */
    public Browser enter(Map<String, String> values) {
        values.forEach((pointer, value) -> {
            var field = page.locator("[name='" + pointer + "']").first();
            switch (String.valueOf(field.evaluate("e => e.type"))) {
                case "select-one" -> field.selectOption(value);
                case "radio", "checkbox" -> page.locator("[name='" + pointer + "'][value='" + value + "']").check();
                default -> field.fill(value);
            }
        });
        return this;
    }

    /** Sends the form that the page is about. */
    public Browser confirm() {
        return follow("main form button[data-prevent-double-click]");
    }

    /** Everything that can be read on the page by scrolling through it. */
    public String text() {
        drawAll();
        return page.locator("main").innerText();
    }

    /** Lets Chromium draw what it puts off until somebody scrolls there: neither text nor picture has it before. */
    private void drawAll() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.evaluate("document.querySelectorAll('.unit').forEach(unit => unit.style.contentVisibility = 'visible')");
    }

    /** Forgets the session, as if it had run out. */
    public void loseSession() {
        context.clearCookies();
    }

    /**
     * Fails on each violation of the accessibility rules, and on anything that is wider than the window. The pages have no
     * frames, so the quicker way of looking at one frame alone sees all.
     */
    public Browser requireAccessible() {
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(AXE).analyze().getViolations();
        assertThat(found.stream().map(Browser::told).toList()).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("%s is too wide", page.url())
                .isEqualTo(true);
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().limit(5).map(node -> node.getHtml() + " "
                + node.getFailureSummary()).collect(Collectors.joining(" | "));
    }

    /** Keeps a picture of the whole page under {@code target/pictures}, if {@code -Dparaph.pictures=true} asks for them. */
    public Browser picture(String name) {
        if (!Boolean.getBoolean("paraph.pictures")) {
            return this;
        }
        drawAll();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
        return this;
    }

    /**
     * Closes the page and leaves its empty context to the end of the browser. Chromium now and then never answers when it
     * shall close a page or drop a context: it is then ended, and the next test starts another one.
     */
    @Override
    public void close() {
        var watch = WATCH.schedule(Browser::endChromium, PATIENCE_SECONDS, TimeUnit.SECONDS);
        try {
            page.close();
        } catch (PlaywrightException ended) {
            assertThat(watch.isDone()).as("ended because it did not answer: %s", ended.getMessage()).isTrue();
        } finally {
            watch.cancel(false);
        }
        assertThat(complaints).as("what the page complained of").isEmpty();
    }

    /** Ends the browser processes that this test JVM has started. */
    private static void endChromium() {
        ProcessHandle.current().descendants().filter(each -> each.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
