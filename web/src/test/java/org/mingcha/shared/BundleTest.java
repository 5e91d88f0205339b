package org.mingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.Move;
import org.mingcha.procedure.Procedure;

/** Both bundles of a component match; moves, refusals and instruments of the ejb module have words. */
class BundleTest {

  private static final List<String> COMPONENTS = List.of("shared", "law", "calendar", "report", "lead", "enforcement",
      "identity", "idempotency", "party", "procedure", "approval", "audit", "trail", "board", "document",
      "rectification", "measure", "evidence", "penalty", "interview", "referral", "sampling", "spotplan", "spotcheck",
      "review", "notice", "hearing", "decision", "execution", "volume", "assessment", "cover", "staffing", "paper", "summary");
  private static final Path EJB = Path.of("../ejb/src/main/java");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]");
  /** The hint shows what a token looks like, which is Chinese in every language: it stands in the numbers of papers. */
  private static final Set<String> SHOWN_ON_PURPOSE = Set.of("identity.token.hint");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  static List<String> components() {
    return COMPONENTS;
  }

  @ParameterizedTest
  @MethodSource("components")
  void bothLanguagesHaveTheSameKeys(String component) {
    assertEquals(new TreeSet<>(bundle(component, Locale.CHINESE).keySet()),
        new TreeSet<>(bundle(component, Locale.ENGLISH).keySet()));
  }

  @ParameterizedTest
  @MethodSource("components")
  void bothLanguagesFillTheSamePlaces(String component) {
    var chinese = bundle(component, Locale.CHINESE);
    var english = bundle(component, Locale.ENGLISH);
    chinese.keySet().forEach(key -> assertEquals(places(chinese.getString(key)), places(english.getString(key)), key));
  }

  @ParameterizedTest
  @MethodSource("components")
  void aKeyBeginsWithItsComponent(String component) {
    bundle(component, Locale.CHINESE).keySet().forEach(key -> assertEquals(component, key.split("\\.")[0]));
  }

  @ParameterizedTest
  @MethodSource("components")
  void chineseIsChinese(String component) {
    var bundle = bundle(component, Locale.CHINESE);
    assertEquals(List.of(), bundle.keySet().stream()
        .filter(key -> bundle.getString(key).matches(".*[A-Za-z]+ [a-z]+ [a-z]+.*") || bundle.getString(key).isBlank()
            || bundle.getString(key).matches("[ -~]*[A-Za-z]{4}[ -~]*")).toList());
  }

  @DisplayName("英文界面没有中文字和全角标点")
  @Test
  void englishIsEnglish() throws IOException {
    var chinese = new ArrayList<String>();
    try (var files = Files.list(MESSAGES)) {
      for (var file : files.filter(one -> one.toString().endsWith("_en.properties")).toList()) {
        var bundle = bundle(file.getFileName().toString().replace("_en.properties", ""), Locale.ENGLISH);
        bundle.keySet().stream().filter(key -> CHINESE.matcher(bundle.getString(key)).find()).forEach(chinese::add);
      }
    }
    assertEquals(SHOWN_ON_PURPOSE, Set.copyOf(chinese));
  }

  @DisplayName("引用条文都写明是哪一部法")
  @Test
  void everyArticleNamesItsLaw() throws IOException {
    assertEquals(List.of(), citing(Locale.CHINESE, "第\\d+条", "(号令|法|规定|办法).*第\\d+条"));
    assertEquals(List.of(), citing(Locale.ENGLISH, "\\b(Articles? |Art\\. ?)\\d", "\\b(Order|Law|Rules|Measures|Provisions)\\b"));
  }

  private static List<String> citing(Locale language, String article, String law) throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files.filter(file -> file.toString().endsWith("_" + language + ".properties")).flatMap(file -> {
        var bundle = bundle(file.getFileName().toString().replace("_" + language + ".properties", ""), language);
        return bundle.keySet().stream().filter(key -> Pattern.compile(article).matcher(bundle.getString(key)).find())
            .filter(key -> !Pattern.compile(law).matcher(bundle.getString(key)).find());
      }).toList();
    }
  }

  @Test
  void everyMoveHasWordsAndEveryFormItsConsequence() throws ReflectiveOperationException {
    demand(moves("lead", "org.mingcha.lead.LeadProcedure"));
    demand(moves("enforcement", "org.mingcha.enforcement.OrdinaryProcedure"));
    demand(moves("interview", "org.mingcha.interview.InterviewProcedure"));
    demand(moves("referral", "org.mingcha.referral.ReferralProcedures"));
    demand(moves("rectification", "org.mingcha.rectification.RectificationProcedure"));
    demand(moves("summary", "org.mingcha.summary.SummaryProcedure"));
    demand(moves("measure", "org.mingcha.measure.PreservationProcedure"));
    demand(moves("measure", "org.mingcha.measure.SeizureProcedure"));
    demand(moves("spotplan", "org.mingcha.spotplan.PlanProcedure"));
    demand(moves("spotcheck", "org.mingcha.spotcheck.SpotCheckProcedure"));
  }

  @Test
  void everyRefusalHasWords() throws IOException {
    demand(found("\"((?:" + String.join("|", COMPONENTS) + ")\\.[a-z]+(?:-[a-z]+)*)\"", ""));
    demand(found("refused\\(\"([a-z]+(?:-[a-z]+)+)\"", "calendar."));
  }

  @Test
  void everyInstrumentHasAName() throws IOException {
    demand(found("\"([A-Z][A-Z0-9-]*@\\d{4}:\\d+[\\d.]*)\"", "").stream()
        .map(citation -> "law." + Citation.of(citation).instrument()).distinct().toList());
  }

  private static List<String> moves(String component, String type) throws ReflectiveOperationException {
    var moves = new ArrayList<Move<?, ?>>();
    for (var field : Class.forName(type).getDeclaredFields()) {
      if (field.getType() == Procedure.class) {
        field.setAccessible(true);
        moves.addAll(((Procedure<?, ?>) field.get(null)).moves());
      }
    }
    assertEquals(false, moves.isEmpty(), type);
    return moves.stream().flatMap(move -> Stream.of(component + ".move." + move.name(),
            component + ".consequence." + move.name())).toList();
  }

  /** What a pattern's group finds in the sources of the ejb module. */
  private static List<String> found(String regex, String prefix) throws IOException {
    var pattern = Pattern.compile(regex);
    try (var files = Files.walk(EJB)) {
      var texts = files.filter(file -> file.toString().endsWith(".java")).map(BundleTest::read).toList();
      var all = texts.stream().flatMap(text -> pattern.matcher(text).results()).map(hit -> prefix + hit.group(1)).distinct().toList();
      assertEquals(false, all.isEmpty(), regex);
      return all;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }

  /** Demands words for each of these keys. */
  static void demand(List<String> keys) {
    var texts = Texts.in(Locale.CHINESE);
    assertEquals(List.of(), keys.stream().filter(key -> !texts.knows(key)).toList());
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(hit -> places.add(hit.group()));
    return places;
  }

  private static ResourceBundle bundle(String component, Locale locale) {
    return ResourceBundle.getBundle("messages/" + component, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
