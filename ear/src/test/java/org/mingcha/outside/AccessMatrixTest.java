package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("访问矩阵：每个端点、每个页面、每种人")
@ExtendWith(MingchaRuns.class)
class AccessMatrixTest {

  /** One row of access-matrix.csv: what is called, and the status for each caller of the heading. */
  record Row(String method, String path, Map<String, Integer> expected) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("每种人得到矩阵写明的应答")
  void everybodyGetsWhatTheMatrixSays(Row row) {
    for (var caller : row.expected().entrySet()) {
      var reply = caller(caller.getKey()).call(row.method(), row.path().replace("{id}", "1").replaceAll("\\{\\w+}", "none"));
      assertEquals(caller.getValue(), reply.status(), row + " as " + caller.getKey() + ": " + reply.body());
    }
  }

  @Test
  @DisplayName("服务器公布的每个端点在矩阵里都有一行")
  void everyEndpointStandsInTheMatrix() {
    var published = new TreeSet<String>();
    JsonNode paths = Caller.nobody().get("/openapi?format=JSON").json().path("paths");
    paths.fields().forEachRemaining(path -> path.getValue().fieldNames()
        .forEachRemaining(method -> published.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertEquals(published, rows().stream().filter(row -> row.path().startsWith("/api/")).map(Row::toString)
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("每个页面在矩阵里都有一行")
  void everyPageStandsInTheMatrix() throws IOException {
    var root = Path.of(System.getProperty("mingcha.checkout"), "web/src/main/webapp");
    Set<String> pages;
    try (var files = Files.walk(root)) {
      pages = files.map(file -> "/" + root.relativize(file)).filter(name -> name.endsWith(".xhtml"))
          .filter(name -> !name.startsWith("/WEB-INF") && !name.startsWith("/resources") && !name.startsWith("/template"))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    assertEquals(pages, rows().stream().map(Row::path).filter(path -> path.endsWith(".xhtml"))
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  static List<Row> rows() {
    try (var csv = AccessMatrixTest.class.getResourceAsStream("/access-matrix.csv")) {
      var lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
      var callers = lines.get(0).split(",");
      return lines.stream().skip(1).map(line -> row(line.split(","), callers)).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Row row(String[] cells, String[] callers) {
    var expected = new LinkedHashMap<String, Integer>();
    for (int i = 2; i < cells.length; i++) {
      expected.put(callers[i].strip(), Integer.valueOf(cells[i].strip()));
    }
    return new Row(cells[0].strip(), cells[1].strip(), expected);
  }

  private static Caller caller(String name) {
    return switch (name) {
      case "nobody" -> Caller.nobody();
      case "foreign-realm" -> Caller.with(Tokens.foreign("elsewhere", "mingcha-cli", "stranger"));
      case "wrong-audience" -> Caller.with(Tokens.foreign("mingcha", "other-app", "yuhang.inspector1"));
      case "platform-a" -> Caller.platform(name);
      default -> Caller.officer(name);
    };
  }
}
