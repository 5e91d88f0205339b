package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingcha.shared.Texts;
import org.mingcha.shared.Wording;

/**
 * What the system wrote itself into papers and records, in the reader's language. It is kept in Chinese, because the papers are Chinese:
 * which hearing a record is of (第1次听证), how a paper was served (2026年11月2日直接送达). What people wrote is shown as they wrote it.
 */
@Named("systemWords")
@RequestScoped
public class SystemWords {

  private static final String PREFIX = "document.system.";
  private static final Texts KEPT = Texts.in(Locale.CHINESE);
  /** Those that say something of other words stand last. */
  private static final List<String> KEYS = List.of("suspend", "resume", "terminate", "extend", "extend-by-panel", "extend-review", "transfer",
      "transfer-to-police", "close-otherwise", "direct", "left", "electronic", "postal", "entrusted", "announced", "waiting", "collected",
      "summary-decision", "batch-cancelled", "batch-left", "batch", "piece", "statement", "hearing", "discussion", "again", "to-another", "served");
  private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

  @Inject private Language language;

  /** Words of the system in the reader's language; anything else as it is, and nothing for null. */
  public String of(String kept) {
    return in(kept, language.getLocale());
  }

  static String in(String kept, Locale locale) {
    return kept == null ? "" : known(kept, Texts.in(locale)).orElse(kept);
  }

  private static Optional<String> known(String kept, Texts texts) {
    return texts.locale().equals(Locale.CHINESE) ? Optional.empty() : KEYS.stream().flatMap(key -> said(kept, PREFIX + key, texts).stream()).findFirst();
  }

  private static Optional<String> said(String kept, String key, Texts texts) {
    var written = KEPT.of(key);
    var found = Pattern.compile(written.replace("{n}", "(?<n>\\d+)").replace("{day}", "(?<day>" + DAY.pattern() + ")").replace("{of}", "(?<of>.+)")
        .replace("{who}", "(?<who>.+?)")).matcher(kept);
    if (!found.matches()) {
      return Optional.empty();
    }
    var known = written.contains("{of}") ? known(found.group("of"), texts) : Optional.of("");
    var day = written.contains("{day}") ? day(found.group("day")) : "";
    return known.map(words -> texts.of(key, "of", words, "day", day, "n", written.contains("{n}") ? found.group("n") : "",
        "who", written.contains("{who}") ? found.group("who") : ""));
  }

  private static String day(String kept) {
    try {
      return DAY.matcher(kept).results().findFirst().map(SystemWords::date).map(date -> Wording.day(date, Locale.ENGLISH)).orElse(kept);
    } catch (DateTimeException none) {
      return kept;
    }
  }

  private static LocalDate date(MatchResult day) {
    return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
  }
}
