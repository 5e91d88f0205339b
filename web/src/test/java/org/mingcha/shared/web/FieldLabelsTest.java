package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.Texts;

@DisplayName("填写有误时用页面上的名称说明是哪一栏，不显示 JSON 指针")
class FieldLabelsTest {

  private static final Pattern POINTER = Pattern.compile("\"/(?:[a-zA-Z]+/)*([a-zA-Z]+)\"");
  private static final Pattern LABELLED = Pattern.compile("(?:name|for)=\"([a-zA-Z]+)\"");
  private static final Pattern WORDED = Pattern.compile("(?m)^[a-z-]+\\.field\\.([a-zA-Z]+) *=");

  private static final FieldLabels.Labelled PAGE = new FieldLabels.Labelled() {

    @Override
    public Optional<String> label(String field) {
      return field.equals("startedAt") ? Optional.of("开始时间（页面）") : Optional.empty();
    }

    @Override
    public String component() {
      return "evidence";
    }
  };

  @DisplayName("先看页面上的标签，再看本部门的名称，再看通用的名称")
  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({"/startedAt, evidence.in-future, 开始时间（页面）", "/file, required, 文件", "/dueOn, required, 期限",
      "/officers, required, 办案人员", "/goods/lines/2/marketPrice, penalty.price-source, 第3行的市场价格", "/nobody, required, -"})
  void named(String pointer, String code, String label) {
    assertEquals(label, new FieldLabels(Texts.in(Locale.CHINESE)).of(Violation.of(pointer, code), PAGE).orElse("-"));
  }

  @Test
  @DisplayName("各部门能指出的每一栏，都有页面上的标签或者名称，中英文都有")
  void everyFieldHasAName() throws IOException {
    var named = new TreeSet<>(found(Path.of("src/main/webapp"), ".xhtml", LABELLED).keySet());
    var worded = found(Path.of("src/main/resources/messages"), "_zh.properties", WORDED).keySet();
    named.addAll(worded);
    var pointed = found(Path.of("../ejb/src/main/java"), ".java", POINTER);
    pointed.keySet().removeIf(name -> named.contains(name) || named.contains(name + "s"));

    assertEquals(Map.of(), pointed);
    assertEquals(worded, found(Path.of("src/main/resources/messages"), "_en.properties", WORDED).keySet());
  }

  /** What the pattern finds, and in which file. */
  private static Map<String, String> found(Path folder, String ending, Pattern pattern) throws IOException {
    var found = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(hit -> found.put(hit.group(1), file.getFileName().toString()));
      }
    }
    return found;
  }
}
