package org.mingcha.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.mingcha.house.TheHouse;

/** The machine's own Chromium. Without one, browser tests are skipped, except with CI=true, where that is a failure. */
final class Browser implements AutoCloseable {

  private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path program) {
    chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
  }

  static Browser open() {
    Optional<Path> program = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      Assertions.fail("CI=true, and this machine has no Chromium");
    }
    Assumptions.assumeTrue(program.isPresent(), "this machine has no Chromium");
    return new Browser(program.get());
  }

  /** A window of its own for this officer, signed in, showing the work list. */
  Page signIn(String user) {
    return signIn(user, "zh-CN");
  }

  /** The same in a browser of this language. */
  Page signIn(String user, String language) {
    BrowserContext window = chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768).setLocale(language));
    Page page = window.newPage();
    page.navigate(TheHouse.SETTINGS.applicationUrl() + "/");
    fillIn(page, user);
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
    playwright.close();
  }
}
