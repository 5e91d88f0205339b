package org.mingcha.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.OfficerNames;

/** Says a refusal in words: the text of its code, with duties, officers, bureaus and days among the facts named as people name them. */
@ApplicationScoped
public class Wording {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(China.ZONE);
  private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd（EEE）", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);

  private Bureaus bureaus;
  private OfficerNames officers;

  protected Wording() {}

  @Inject
  Wording(Bureaus bureaus, OfficerNames officers) {
    this.bureaus = bureaus;
    this.officers = officers;
  }

  public String of(String key, Map<String, Object> facts, Locale locale) {
    var texts = Texts.in(locale);
    var text = texts.of(key);
    var shown = new LinkedHashMap<String, Object>();
    facts.forEach((name, value) -> {
      if (text.contains("{" + name + "}")) {
        shown.put(name, show(name, value, texts));
      }
    });
    return texts.of(key, shown);
  }

  /** The name of a bureau, or its code where the register does not know it. */
  public String bureau(String code, Locale locale) {
    return bureaus.find(code).map(bureau -> bureau.nameIn(locale.getLanguage())).orElse(code);
  }

  /** The names of these bureaus by their codes, asked for at once. */
  public Map<String, String> bureaus(Collection<String> codes, Locale locale) {
    return bureaus.among(codes).stream().collect(Collectors.toMap(BureauView::code, bureau -> bureau.nameIn(locale.getLanguage())));
  }

  /** The name of an officer, or the login where the register does not know it. */
  public String officer(String login) {
    return officers.of(login);
  }

  /** A day with its weekday. */
  public static String day(LocalDate day, Locale locale) {
    return day.format("en".equals(locale.getLanguage()) ? ENGLISH_DAY : CHINESE_DAY);
  }

  /** A moment to the minute, in Asia/Shanghai. */
  public static String minute(Instant at) {
    return MINUTE.format(at);
  }

  private Object show(String name, Object value, Texts texts) {
    return switch (name) {
      case "role" -> texts.of("identity.duty." + value);
      case "ground" -> texts.of("calendar.ground." + value);
      case "capacity" -> texts.of("party.capacity." + value);
      case "bureau", "holder" -> bureau(String.valueOf(value), texts.locale());
      case "user", "by", "certified" -> value instanceof Collection<?> many ? many.stream().map(this::named).toList() : named(value);
      case "missing" -> words("referral.missing.", value, texts);
      case "recipients" -> words("spotcheck.recipient.", value, texts);
      case "undone" -> ((Collection<?>) value).stream().map(what -> what.toString().split(":"))
          .map(what -> texts.of("spotcheck.order." + what[0]) + " · " + texts.of("spotcheck.recipient." + what[1])).toList();
      default -> value instanceof LocalDate day ? day(day, texts.locale()) : value instanceof Instant at ? minute(at) : value;
    };
  }

  /** Facts keep logins; people read names. */
  private String named(Object login) {
    return officer(String.valueOf(login));
  }

  private static List<String> words(String prefix, Object codes, Texts texts) {
    return ((Collection<?>) codes).stream().map(code -> texts.of(prefix + code)).toList();
  }
}
