package org.mingcha.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.mingcha.house.TheHouse;

/**
 * Windows of the machine's own Chromium, which is started once for all tests. Windows know nothing of each other, and
 * {@link #close} leaves none of a test's own. Without a Chromium browser tests are skipped, except with CI=true, where that is a failure.
 */
final class Browser implements AutoCloseable {

  private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");

  /** What comes about on a page may take so long where other tests keep the machine busy. */
  private static final int PATIENCE_MILLIS = 20_000;

  private static com.microsoft.playwright.Browser chromium;

  /** By officer and language, what Keycloak has put into the window in which somebody signed in there. */
  private static final Map<String, List<Cookie>> KNOWN = new HashMap<>();

  private final List<BrowserContext> windows = new ArrayList<>();

  private Browser() {}

  static Browser open() {
    if (chromium == null || !chromium.isConnected()) {
      chromium = start();
    }
    return new Browser();
  }

  private static com.microsoft.playwright.Browser start() {
    Optional<Path> program = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      Assertions.fail("CI=true, and this machine has no Chromium");
    }
    Assumptions.assumeTrue(program.isPresent(), "this machine has no Chromium");
    Playwright playwright = Playwright.create();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright.chromium().launch(new LaunchOptions().setExecutablePath(program.get()).setArgs(QUIET));
  }

  /** A window of its own for this officer, signed in, showing the work list. */
  Page signIn(String user) {
    return signIn(user, "zh-CN");
  }

  /** The same in a browser of this language. Whoever signed in before is known to Keycloak still, and gets a session of the application anew. */
  Page signIn(String user, String language) {
    BrowserContext window = chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768).setLocale(language));
    windows.add(window);
    window.addCookies(KNOWN.getOrDefault(user + language, List.of()));
    Page page = window.newPage();
    page.navigate(TheHouse.SETTINGS.applicationUrl() + "/");
    if (page.locator("#username").count() > 0) {
      fillIn(page, user);
      KNOWN.put(user + language, window.cookies().stream().filter(cookie -> cookie.path.startsWith("/realms/")).toList());
    }
    return page;
  }

  /** A window of its own for this officer, signed in, showing the page at that address of the application. */
  Page show(String user, String address) {
    Page page = signIn(user);
    OnPage.go(page, address);
    return page;
  }

  /** Signs in where the page asks for it. */
  static void fillIn(Page page, String user) {
    page.fill("#username", user);
    page.fill("#password", "Mingcha-2026");
    page.click("#kc-login");
    page.waitForURL(TheHouse.SETTINGS.applicationUrl() + "/**");
  }

  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
  }
}
