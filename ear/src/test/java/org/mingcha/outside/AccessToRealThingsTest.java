package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;

/** AccessMatrixTest asks for what is not there; this one for what is. */
@DisplayName("访问矩阵：余杭区局真实的报告、线索、案件、责令改正、约谈、抽查、移送通报及其文件，谁看得见，谁办得了")
@ExtendWith(MingchaRuns.class)
class AccessToRealThingsTest {

  record Row(String method, String path, Map<String, String> expected) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static RealThings things;

  @BeforeAll
  static void makeThem() {
    things = RealThings.make();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("每种人得到矩阵写明的应答")
  void everybodyGetsWhatTheMatrixSays(Row row) {
    for (var caller : row.expected().entrySet()) {
      var reply = ask(caller(caller.getKey()), row);
      var told = caller.getValue().contains(" ")
          ? reply.status() + (reply.body().contains(things.named(row.path())) ? " 1" : " 0") : String.valueOf(reply.status());
      assertEquals(caller.getValue(), told, row + " as " + caller.getKey() + ": " + reply.body());
    }
  }

  @Test
  @DisplayName("有真实事项可问的每个端点、每个页面都有一行")
  void everyEndpointOfTheseThingsHasARow() {
    var kinds = rows().stream().map(row -> first(row.path())).collect(Collectors.toSet());
    var known = AccessMatrixTest.rows().stream().filter(row -> row.path().contains("{number}") && kinds.contains(first(row.path())))
        .map(row -> shape(row.method(), row.path())).filter(row -> !row.matches("POST .*/(attachments|files)"))
        .collect(Collectors.toCollection(TreeSet::new));
    var here = rows().stream().filter(row -> row.path().startsWith("/api/") && row.path().matches(".*/\\{\\w+}.*"))
        .map(row -> shape(row.method(), row.path())).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, here);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"hangzhou.inspector1", "zhejiang.leader", "samr.principal"})
  @DisplayName("上级看得到每个动作，并被告知为何不能办")
  void superiorsAreToldWhyTheyMayNotAct(String superior) {
    var actions = Caller.officer(superior).get(things.in("/api/v1/leads/{lead}")).json().path("actions");
    assertTrue(actions.size() > 0);
    actions.forEach(action -> {
      assertFalse(action.path("allowed").asBoolean(), action.toString());
      assertEquals("identity.other-bureau", action.at("/reason/code").asText());
    });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/api/v1/leads/{lead}", "/api/v1/penalty-cases/{case}", "/api/v1/disposal-reports/{report}", "/api/v1/spot-checks/{check}",
      "/api/v1/referrals/{draft}", "/api/v1/interviews/{interview}/attachments/1"})
  @DisplayName("看不见的与不存在的，应答一样")
  void outOfSightIsLikeAbsent(String path) {
    var cixi = Caller.officer("cixi.inspector1");
    var hidden = cixi.get(things.in(path));
    var absent = cixi.get(path.replaceAll("\\{\\w+}", "none"));
    assertEquals(absent.status() + absent.text("/type") + absent.text("/title"), hidden.status() + hidden.text("/type") + hidden.text("/title"));
  }

  private static Reply ask(Caller caller, Row row) {
    var path = things.in(row.path());
    if (path.endsWith("/looks")) {
      return caller.post(path, "{\"reason\": \"试\"}");
    }
    return row.path().contains("/actions/") ? caller.act(path.replaceFirst("/actions/.*", ""), path.replaceFirst(".*/", ""), body(path), "\"999\"")
        : caller.call(row.method(), path);
  }

  /** What an action must bring before it is asked who may take it. */
  private static String body(String path) {
    return path.contains("interviews") ? "{\"outcome\": \"试\"}" : path.contains("switch") ? "{\"on\": true}"
        : path.matches(".*/(close[-\\w]*|propose|withdraw)") ? "{\"reason\": \"试\"}" : "{}";
  }

  private static String first(String path) {
    return path.startsWith("/api/") ? path.split("[/?]")[3] : "";
  }

  private static String shape(String method, String path) {
    return method + " " + path.replaceFirst("actions/.*", "actions/{}").replaceAll("\\{\\w+}", "{}").replaceFirst("(attachments|files)/1", "$1/{}").replaceFirst("volumes/[a-z.]+", "volumes/{}");
  }

  private static Caller caller(String name) {
    return name.equals("nobody") ? Caller.nobody() : name.startsWith("platform-") ? Caller.platform(name) : Caller.officer(name);
  }

  static List<Row> rows() {
    try (var csv = AccessToRealThingsTest.class.getResourceAsStream("/access-of-yuhang.csv")) {
      var lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
      var heading = lines.get(0).split(",");
      return lines.stream().skip(1).map(line -> row(line.split(","), heading)).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Row row(String[] cells, String[] heading) {
    var expected = new LinkedHashMap<String, String>();
    for (int i = 2; i < cells.length; i++) {
      expected.put(heading[i].strip(), cells[i].strip());
    }
    return new Row(cells[0].strip(), cells[1].strip(), expected);
  }
}
