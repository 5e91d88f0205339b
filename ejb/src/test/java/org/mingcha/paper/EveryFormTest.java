package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("每一种文书都有出处：由哪一部分提供，或者为什么没有")
class EveryFormTest {

  private static final Path SOURCES = Path.of("src/main/java/org/mingcha");
  /** Where a component offers a form, where it names the form of a record by its kind, and where a volume or receipt is made of one. */
  private static final Pattern OFFER = Pattern.compile("(?:PaperOffer\\.of\\(|new PaperOffer\\(|-> |\\? |: |paper\\(bureau, |renderer\\.render\\()\\s*PaperType\\.(\\w+)");

  /** Forms that nobody offers, with the reason. One that somebody offers must not stand here. */
  private static final Map<PaperType, String> NOT_OFFERED = Map.of(
      PaperType.JURISDICTION_DESIGNATION, "指定管辖尚无独立的办理程序，只有格式",
      PaperType.CASE_ASSIGNMENT, "案件交办尚无独立的办理程序，只有格式");

  @TestFactory
  @DisplayName("逐种")
  Stream<DynamicTest> each() {
    var offered = offered();
    return Stream.of(PaperType.values()).map(type -> dynamicTest(type.form() + " " + type.title() + "："
        + offered.getOrDefault(type, Set.of(NOT_OFFERED.getOrDefault(type, "–"))), () ->
        assertEquals(!NOT_OFFERED.containsKey(type), offered.containsKey(type), type + " " + offered.get(type))));
  }

  private static Map<PaperType, Set<String>> offered() {
    var offered = new EnumMap<PaperType, Set<String>>(PaperType.class);
    try (var files = Files.walk(SOURCES)) {
      files.filter(file -> file.toString().endsWith(".java") && offers(file)).forEach(file -> {
        var names = OFFER.matcher(text(file));
        while (names.find()) {
          offered.computeIfAbsent(PaperType.valueOf(names.group(1)), any -> new TreeSet<>())
              .add(SOURCES.relativize(file).getName(0).toString());
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return offered;
  }

  /** Files about papers of matters; those of the forms themselves offer none. */
  private static boolean offers(Path file) {
    var name = SOURCES.relativize(file).toString();
    return name.endsWith("Papers.java") || name.endsWith("PaperSource.java") || name.endsWith("MeasureGoods.java")
        || name.endsWith("VolumeBinder.java") || name.endsWith("ReceiptPaper.java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
