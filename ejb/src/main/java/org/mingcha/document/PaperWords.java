package org.mingcha.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.ResidentId;
import org.mingcha.kernel.Yuan;
import org.mingcha.law.LawBook;
import org.mingcha.law.LawBook.Instrument;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.view.StepView;

/**
 * Words of papers, which are Chinese whatever the reader's language is: days, articles and sums as papers write them, and what a
 * component says in its papers, from a resource of its own.
 */
public final class PaperWords {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String BETWEEN_WHO_AND_WHAT = " · ";
  private static final String QUALITY = "质量安全问题";
  private static final String SUSPECTED = "涉嫌违法";
  private static final String CREDIT_CODE = "[0-9A-HJ-NPQRTUWXY]{18}";

  private final Properties words = new Properties();

  private PaperWords() {}

  /** The words in this resource beside the class, such as {@code /enforcement/papers.properties}. */
  public static PaperWords in(Class<?> component, String resource) {
    var read = new PaperWords();
    try (var in = new InputStreamReader(component.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      read.words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return read;
  }

  /** The words of this key, with their places {@code {0}}, {@code {1}} filled; a key without words is an error. */
  public String of(String key, Object... fillings) {
    var pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(fillings);
  }

  /** 2026年12月1日; empty for none. */
  public static String day(LocalDate day) {
    return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** 《中华人民共和国产品质量法》第四十九条, with paragraph and item where they are cited. */
  public static String article(Citation citation) {
    var law = LawBook.shipped().instruments().stream().filter(one -> one.code().equals(citation.instrument())).findFirst()
        .map(Instrument::fullName).orElseThrow(() -> new IllegalArgumentException("unknown law " + citation));
    var text = new StringBuilder("《").append(law).append("》第").append(numeral(Integer.parseInt(citation.article()))).append("条");
    var parts = citation.paragraph().split("\\.");
    if (!parts[0].isEmpty()) {
      text.append("第").append(numeral(Integer.parseInt(parts[0]))).append("款");
    }
    if (parts.length > 1) {
      text.append("第").append("（").append(numeral(Integer.parseInt(parts[1]))).append("）项");
    }
    return text.toString();
  }

  /** A sum as papers write it: 5000元, 5000.5元. */
  public static String yuan(Yuan sum) {
    return sum.amount().stripTrailingZeros().toPlainString() + "元";
  }

  /**
   * What the matter is about, as papers name it (案由): what was found, where the matter says so; else its title. A title that an officer
   * wrote is that; one that was put together of who and what, 某店 · 移动电源, tells work lists apart and is no sentence: who is left out,
   * for the paper names the party itself.
   */
  public static String cause(Matter matter) {
    return matter.cause() == null ? cause(matter.title(), matter.parties()) : matter.cause();
  }

  static String cause(String title, List<InvolvedParty> parties) {
    var parts = List.of(title.split(BETWEEN_WHO_AND_WHAT));
    var who = parties.isEmpty() || parties.stream().map(InvolvedParty::name).anyMatch(name -> name == null || name.equals(parts.get(0)));
    return parts.size() > 1 && who ? String.join("", parts.subList(1, parts.size())) + QUALITY
        : parties.stream().anyMatch(party -> title.equals(party.name())) ? SUSPECTED : title;
  }

  /** A sum as a penalty states it, which nobody can alter: 伍仟元整（5000.00元）. */
  public static String sum(Yuan sum) {
    return sum.inWords() + "（" + sum + "元）";
  }

  /** A party with the number by which it is known, which is called what it is: 某店，统一社会信用代码：9133…. */
  public static String party(InvolvedParty party) {
    return party.identityNumber() == null ? party.name() : party.name() + "，" + identity(party.identityNumber());
  }

  private static String identity(String number) {
    return (ResidentId.birthday(number).isPresent() ? "公民身份号码" : number.matches(CREDIT_CODE) ? "统一社会信用代码" : "证件号码") + "：" + number;
  }

  /** Officers with the numbers of their certificates: 张三（浙执法001）、李四. */
  public static String officers(List<Handler> officers) {
    return officers.stream().map(one -> one.certificate() == null ? one.name() : one.name() + "（" + one.certificate() + "）")
        .collect(Collectors.joining("、"));
  }

  /** The same of those who are only known by their names: with the number where one of these officers is called so. */
  public static String officers(List<String> names, List<Handler> officers) {
    return names.stream().map(name -> officers.stream().filter(one -> one.name().equals(name)).findFirst()
        .map(one -> officers(List.of(one))).orElse(name)).collect(Collectors.joining("、"));
  }

  /** A signature as sheets show it: what was said, by whom, when; empty for none. */
  public static String signature(StepView step) {
    return step == null ? "" : (step.note() == null ? "" : step.note() + " ") + step.name() + " " + day(China.dateOf(step.at()));
  }

  /** The last of these steps that was taken, as a signature. */
  public static String signature(Matter matter, String... moves) {
    return signature(matter.stepsNamed(List.of(moves)).stream().reduce((earlier, later) -> later).orElse(null));
  }

  /** The numbers by which the parties are known, each called what it is; empty where none is. */
  public static String identities(Matter matter) {
    return matter.parties().stream().map(InvolvedParty::identityNumber).filter(Objects::nonNull).map(PaperWords::identity).collect(Collectors.joining("、"));
  }

  /** Below one hundred thousand, as articles are counted: 一百零六. */
  static String numeral(int number) {
    if (number < 10) {
      return String.valueOf(DIGITS.charAt(number));
    }
    if (number < 20) {
      return "十" + rest(number - 10);
    }
    int unit = number < 100 ? 10 : number < 1000 ? 100 : 1000;
    var name = number < 100 ? "十" : number < 1000 ? "百" : "千";
    int left = number % unit;
    var gap = left > 0 && left < unit / 10 ? "零" : "";
    return numeral(number / unit) + name + gap + (left >= 10 && left < 20 ? "一" : "") + rest(left);
  }

  private static String rest(int left) {
    return left == 0 ? "" : numeral(left);
  }
}
