package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mingcha.house.TheHouse;

/** For journeys that cross time limits: a lead to begin with, the demo clock, and what comes about by itself. */
public final class Clocks {

  private static final long PATIENCE_MILLIS = 60_000;

  private Clocks() {}

  /** The page of a lead of Yuhang that came in today. */
  public static String lead(String party) {
    var lead = SomeLeads.receivedOn(LocalDate.now(ZoneOffset.ofHours(8)).toString(), party);
    return TheHouse.SETTINGS.applicationUrl() + "/lead/lead.xhtml?number=" + Caller.encoded(SomeLeads.INSPECTOR.get(lead).text("/number"));
  }

  /** It is ten in the morning of that day from now on. */
  public static void move(LocalDate day) {
    assertEquals(204, SomeLeads.INSPECTOR.post("/api/v1/demo/clock", "{\"now\": \"" + day + "T10:00:00+08:00\"}").status());
  }

  public static void real() {
    SomeLeads.INSPECTOR.call("DELETE", "/api/v1/demo/clock");
  }

  /** Reloads the page until it says so. */
  public static void await(Page page, String words) {
    var end = System.currentTimeMillis() + PATIENCE_MILLIS;
    page.reload();
    while (!page.locator(".mc-stage").first().innerText().contains(words) && System.currentTimeMillis() < end) {
      page.waitForTimeout(1000);
      page.reload();
    }
    assertTrue(page.locator(".mc-stage").first().innerText().contains(words), page.url());
  }
}
