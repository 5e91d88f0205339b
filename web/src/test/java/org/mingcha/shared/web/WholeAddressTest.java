package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表单的地址写明所办的事项：所填内容只回到该事项、该表单")
class WholeAddressTest {

  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

  /** What picks out of a list, turns its pages, or says what has just been done: it names no thing that a form is about. */
  private static final Set<String> PASSING = Set.of("action", "box", "case", "checked", "conclusion", "cursor", "day", "days",
      "decided", "division", "due", "handler", "mine", "moved", "next", "of", "open", "party", "platform", "product", "q", "sight",
      "skip", "stage", "start", "started", "state", "status", "superior", "time", "to", "unit", "view", "violation", "who", "whole", "word");

  @Test
  @DisplayName("各页地址中的每个参数，或指明事项并保留，或只用于筛选、翻页、提示")
  void everyParameterIsKnown() throws IOException {
    var unknown = new TreeSet<>(parameters());
    unknown.removeAll(WholeAddress.KEPT);
    unknown.removeAll(PASSING);

    assertEquals(Set.of(), unknown);
  }

  private static Set<String> parameters() throws IOException {
    var found = new TreeSet<String>();
    try (var pages = Files.walk(Path.of("src/main/webapp"))) {
      for (var page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
        PARAMETER.matcher(Files.readString(page)).results().forEach(hit -> found.add(hit.group(1)));
      }
    }
    return found;
  }
}
