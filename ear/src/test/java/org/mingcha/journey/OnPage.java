package org.mingcha.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.mingcha.house.TheHouse;

/** What anybody does on any page: goes there, presses what bears a name, types into fields. */
final class OnPage {

  private OnPage() {}

  /** To that address of the application. */
  static void go(Page page, String address) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + address);
    page.waitForLoadState();
  }

  static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first().click();
    page.waitForLoadState();
  }

  /** The last button of that name: a form stands below the list of steps, whose buttons lead to it. */
  static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).last().click();
    page.waitForLoadState();
  }

  /** Fields and what is typed or chosen there, in turn. */
  static void type(Page page, String... typed) {
    for (int i = 0; i < typed.length; i += 2) {
      fill(page, typed[i], typed[i + 1]);
    }
  }

  private static void fill(Page page, String field, String value) {
    var at = page.locator("[id$=':" + field + "']").first();
    if (at.evaluate("field => field.tagName").equals("SELECT")) {
      at.selectOption(value);
    } else {
      at.fill(value);
    }
  }
}
