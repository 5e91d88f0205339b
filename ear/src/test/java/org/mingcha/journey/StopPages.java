package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.HardStop;
import org.mingcha.outside.HardStops.Attempt;

/** Tries hard stops on their pages: types what REST would post, and posts it, whatever the page says of the step. */
final class StopPages {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  /** What the address says and no field; and the things in it that have a field of another name. */
  private static final Set<String> IN_THE_ADDRESS = Set.of("within", "subject");
  private static final Map<String, String> FIELDS = Map.of("products.name", "product", "products.model", "model", "products.batch", "batch");

  /** Values that the page calls otherwise than REST. */
  private static final Map<String, String> VALUES = Map.of("DAY", "CALENDAR");

  private final Browser browser;
  private final Map<String, Page> windows = new HashMap<>();
  private final Map<String, Page> opened = new HashMap<>();

  StopPages(Browser browser) {
    this.browser = browser;
  }

  /** A new tab beside this one, on this address of the application. */
  static Page at(Page beside, String address) {
    var tab = beside.context().newPage();
    tab.navigate(TheHouse.SETTINGS.applicationUrl() + address);
    tab.waitForLoadState();
    return tab;
  }

  /** Loads the form while its button can be used, and leaves it open. */
  void open(Attempt attempt) {
    var window = window(attempt);
    var matter = at(window, attempt.page());
    assertThat(matter.locator(".mc-moves a[href*='act=" + attempt.action() + "']")).isVisible();
    matter.close();
    opened.put(attempt.stop(), form(attempt));
  }

  /** The page says beforehand what it can, and what is posted all the same is refused; what was typed still stands there. */
  void refused(Attempt attempt, HardStop stop) {
    var page = opened.containsKey(attempt.stop()) ? opened.remove(attempt.stop()) : form(attempt);
    saidBeforehand(attempt, stop);
    pressable(page);
    var typed = typed(json(attempt.body()));
    typed.forEach((field, value) -> type(page, field, value));
    if (page.locator(".mc-act input[type=file]").count() > 0) {
      page.locator(".mc-act input[type=file]").setInputFiles(new FilePayload("摘录.txt", "text/plain", "摘录".getBytes(StandardCharsets.UTF_8)));
    }
    button(page).click();
    page.waitForLoadState();

    assertThat(page.locator(".mc-messages").first()).containsText(stop.words());
    assertThat(page.locator(".mc-messages").first()).containsText(stop.article());
    typed.forEach((field, value) -> kept(page, field, value));
    page.close();
  }

  private void saidBeforehand(Attempt attempt, HardStop stop) {
    if (stop.on().equals("barred")) {
      var matter = at(window(attempt), attempt.page());
      var item = matter.locator(".mc-moves li").filter(new Locator.FilterOptions().setHasText(stop.words()));
      assertThat(item.locator("button[disabled]").first()).isVisible();
      assertThat(item.first()).containsText(stop.article());
      matter.close();
      var form = form(attempt);
      assertThat(form.locator(".mc-act .mc-reason")).containsText(stop.words());
      assertThat(button(form)).isDisabled();
      var why = button(form).getAttribute("title");
      assertTrue(why.contains(stop.words()) && why.contains(stop.article()), why);
      form.close();
    } else if (stop.on().equals("choice")) {
      var form = form(attempt);
      var option = form.locator(".mc-act option[value='" + json(attempt.body()).path("rule").asText() + "'][disabled]");
      assertThat(option).containsText(stop.words());
      assertThat(option).containsText(stop.article());
      form.close();
    } else if (stop.on().equals("marked")) {
      var form = form(attempt);
      assertThat(form.locator(".mc-act .mc-choices label", new Page.LocatorOptions().setHasText("届满"))).containsText("2025-12-31");
      assertThat(form.locator(".mc-act input[type=checkbox][value='yuhang.inspector3']")).isDisabled();
      assertThat(form.locator(".mc-act input[type=checkbox][value='yuhang.inspector2']")).isEnabled();
      form.close();
    }
  }

  /** Takes away what keeps the button from being pressed, as whoever posts by other means does: the refusal must not rest on it. */
  private static void pressable(Page page) {
    button(page).evaluate("button => button.disabled = false");
  }

  private static Locator button(Page page) {
    return page.locator(".mc-act .mc-buttons input[type=submit]").last();
  }

  private Page form(Attempt attempt) {
    return at(window(attempt), attempt.action().isEmpty() ? attempt.page() : attempt.page() + "&act=" + attempt.action());
  }

  private Page window(Attempt attempt) {
    return windows.computeIfAbsent(attempt.officer(), browser::signIn);
  }

  /** The fields of the page for what REST posts, by their names. */
  private static Map<String, Object> typed(JsonNode body) {
    var typed = new LinkedHashMap<String, Object>();
    body.fields().forEachRemaining(field -> {
      if (!IN_THE_ADDRESS.contains(field.getKey())) {
        add(typed, field.getKey(), field.getValue());
      }
    });
    return typed;
  }

  private static void add(Map<String, Object> typed, String name, JsonNode value) {
    if (name.equals("evidence") && value.isArray()) {
      typed.put(name, value.at("/0/sm3").asText() + " " + value.at("/0/name").asText());
    } else if (value.isObject()) {
      value.fields().forEachRemaining(field -> add(typed, field.getKey(), field.getValue()));
    } else if (value.isArray() && value.path(0).isObject()) {
      value.get(0).fields().forEachRemaining(field -> add(typed, FIELDS.getOrDefault(name + "." + field.getKey(), field.getKey()), field.getValue()));
    } else {
      typed.put(name, value.isArray() || value.isBoolean() ? value : value.asText());
    }
  }

  private static void type(Page page, String field, Object value) {
    if (value instanceof JsonNode several && several.isArray()) {
      several.forEach(one -> page.locator(".mc-act input[type=checkbox][value='" + one.asText() + "']").check());
    } else if (value instanceof JsonNode) {
      field(page, field).check();
    } else if (field(page, field).count() > 0) {
      write(page, field, (String) value);
    }
  }

  private static void write(Page page, String field, String value) {
    var at = field(page, field);
    if (at.evaluate("field => field.tagName").equals("SELECT")) {
      at.evaluate("(field, value) => [...field.options].filter(one => one.value === value).forEach(one => one.disabled = false)", value);
      at.selectOption(asTyped(value));
    } else {
      at.fill(asTyped(value));
    }
  }

  private static void kept(Page page, String field, Object value) {
    if (value instanceof String text && field(page, field).count() > 0) {
      assertThat(field(page, field)).hasValue(asTyped(text));
    } else if (value instanceof JsonNode several && several.isArray()) {
      several.forEach(one -> assertThat(page.locator(".mc-act input[value='" + one.asText() + "']")).isChecked());
    }
  }

  private static Locator field(Page page, String field) {
    return page.locator(".mc-act [id$=':" + field + "']").first();
  }

  /** A moment or code as the page writes it. */
  private static String asTyped(String value) {
    return VALUES.containsKey(value) ? VALUES.get(value) : value.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? OffsetDateTime.parse(value).format(MINUTE) : value;
  }

  private static JsonNode json(String body) {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException wrong) {
      throw new IllegalStateException(body, wrong);
    }
  }
}
