package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("登记簿：机构、执法人员、平台")
@ExtendWith(MingchaRuns.class)
class RegisterTest {

  private static final String BUREAUS = "/api/v1/bureaus";
  private static final String YUHANG = BUREAUS + "/330110";

  private final Caller admin = Caller.officer("sysadmin");
  private final Caller inspector = Caller.officer("yuhang.inspector1");

  @Test
  @DisplayName("全国机构都在册；逐页读完，不重不漏")
  void theWholeCountryPageByPage() {
    var codes = new ArrayList<String>();
    String next = "";
    while (next != null) {
      var page = inspector.get(BUREAUS + "?limit=200" + (next.isEmpty() ? "" : "&cursor=" + next)).json();
      page.path("items").forEach(bureau -> codes.add(bureau.path("code").asText()));
      next = page.path("next").textValue();
    }
    assertEquals(3339, codes.size());
    assertEquals(codes.stream().sorted().distinct().toList(), codes);
  }

  @Test
  @DisplayName("中山市一个机构，兼具地级和县级；按名称、上级查找")
  void searchingAndReading() {
    var zhongshan = inspector.get(BUREAUS + "/442000");
    assertEquals("PREFECTURE COUNTY", zhongshan.text("/level") + " " + zhongshan.text("/equivalentLevel"));
    assertEquals("330110", inspector.get(BUREAUS + "?q=%E4%BD%99%E6%9D%AD").text("/items/0/code"));
    assertEquals(13, inspector.get(BUREAUS + "?superior=330100&limit=50").json().path("items").size());
  }

  @Test
  @DisplayName("更改：版本旧了412，没有If-Match 428，写明是谁改的")
  void changingNeedsTheVersion() {
    // given a bureau, changed once
    var href = BUREAUS + "/330281";
    var before = admin.get(href);
    var changed = admin.act(href, "change", with(before, "nameEn", "Yuyao " + UUID.randomUUID()), before.etag());
    assertEquals(200, changed.status(), changed.body());
    assertFalse(before.etag().equals(changed.etag()));

    // when it is changed again on the old version
    var stale = admin.act(href, "change", with(before, "nameEn", "later"), before.etag());

    // then it is refused, naming who was first
    assertEquals(412, stale.status());
    assertEquals("sysadmin", stale.text("/facts/user"));
    assertEquals(428, admin.post(href + "/actions/change", with(before, "nameEn", "later")).status());
    assertEquals(403, inspector.act(href, "change", with(before, "nameEn", "mine")).status());
  }

  @ParameterizedTest(name = "{0} = {1} → {2} {3}")
  @DisplayName("不成立的更改，逐项说明")
  @CsvSource({"superior, 999999, /superior, identity.superior-unknown", "superior, 330110, /superior, identity.superior-below",
      "token, 慈市监, /token, identity.token-taken", "token, abc, /token, identity.token-form",
      "equivalentLevel, COUNTY, /equivalentLevel, identity.levels-alike", "name, ' ', /name, required"})
  void whatCannotStand(String field, String value, String pointer, String code) {
    var refused = admin.act(YUHANG, "change", with(admin.get(YUHANG), field, value));
    assertEquals(422, refused.status(), refused.body());
    assertEquals(pointer + " " + code, refused.text("/violations/0/pointer") + " " + refused.text("/violations/0/code"));
    assertFalse(refused.text("/violations/0/message").contains("identity."), refused.body());
  }

  @Test
  @DisplayName("改挂上级：下级、案件、报告一并转入；原上级看不到了，本机构照旧办理")
  void everythingMovesAlong() throws SQLException {
    // given a lead, a report, a result of monitoring and a setting in force of Yuhang, the first two of which Hangzhou can read
    aSettingOfYuhang();
    assertEquals(201, inspector.post("/api/v1/monitoring-results", """
        {"platform": "改挂平台", "from": "2026-09-01", "to": "2026-09-30", "lookedAt": 10, "suspected": 1, "source": "本局"}""").status());
    var report = "/api/v1/disposal-reports/" + Reports.sent("platform-a");
    var lead = java.net.URI.create(inspector.post("/api/v1/leads",
        "{\"source\":\"COMPLAINT\",\"title\":\"t\",\"description\":\"d\",\"receivedOn\":\"2026-09-01\"}").location()).getRawPath();
    var hangzhou = Caller.officer("hangzhou.inspector1");
    assertEquals(List.of(200, 200), statuses(hangzhou, report, lead));

    // when Yuhang comes below Ningbo
    move("330200");
    try {
      // then its own officers read them still, and Hangzhou does no longer
      assertEquals("/100000/330000/330200/330110/", admin.get(YUHANG).text("/path"));
      assertEquals(List.of(200, 200), statuses(inspector, report, lead));
      assertEquals(List.of(404, 404), statuses(hangzhou, report, lead));
      assertEquals(List.of(), leftBehind());
    } finally {
      move("330100");
    }
    assertEquals(List.of(200, 200), statuses(hangzhou, report, lead));
  }

  @Test
  @DisplayName("上级改挂，其下各级的路径随之重算")
  void theSubtreeFollows() {
    var jiaxing = BUREAUS + "/330400";
    admin.act(jiaxing, "change", with(admin.get(jiaxing), "superior", "340000"));
    try {
      assertEquals("/100000/340000/330400/330402/", admin.get(BUREAUS + "/330402").text("/path"));
    } finally {
      admin.act(jiaxing, "change", with(admin.get(jiaxing), "superior", "330000"));
    }
    assertEquals("/100000/330000/330400/330402/", admin.get(BUREAUS + "/330402").text("/path"));
  }

  @Test
  @DisplayName("执法人员：登记、续证；账号重复、机构不存在、只有证号没有有效期，都说明")
  void officers() {
    var user = "test." + UUID.randomUUID();
    var added = admin.post("/api/v1/officers", officer(user, "330212", "ZF1", "2027-01-01"));
    assertEquals(201, added.status(), added.body());

    var renewed = admin.act("/api/v1/officers/" + user, "change",
        "{\"name\":\"新\",\"bureau\":\"330212\",\"certificate\":\"ZF1\",\"certificateValidTo\":\"2031-01-01\"}");
    assertEquals("2031-01-01", renewed.text("/certificateValidTo"), renewed.body());
    assertTrue(admin.get("/api/v1/officers?bureau=330212&limit=200").body().contains(user));
    assertEquals("identity.login-taken", admin.post("/api/v1/officers", officer(user, "330212", "ZF1", "2027-01-01")).text("/violations/0/code"));
    var wrong = admin.post("/api/v1/officers", "{\"user\":\"%s\",\"name\":\"新\",\"bureau\":\"330199\",\"certificate\":\"ZF\"}".formatted("X" + user));
    assertEquals(List.of("identity.login-form", "identity.bureau-unknown", "identity.certificate-half"),
        wrong.json().path("violations").findValuesAsText("code"));
  }

  @Test
  @DisplayName("平台：登记、更改住所地机构；统一社会信用代码、客户端、机构不对，都说明；校验位不符只提示")
  void platforms() {
    var uscc = "91330212MA" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
    var client = "test-" + UUID.randomUUID();
    var added = admin.post("/api/v1/platforms", platform(uscc, client, "330212"));
    assertEquals(201, added.status(), added.body());
    assertTrue(added.json().path("checkDigitMatches").isBoolean());

    var moved = admin.act("/api/v1/platforms/" + uscc, "change",
        "{\"client\":\"%s\",\"name\":\"平台\",\"domicileBureau\":\"442000\"}".formatted(client));
    assertEquals("442000", moved.text("/domicileBureau"), moved.body());
    var wrong = admin.post("/api/v1/platforms", platform("91330212MAI", client, "999999"));
    assertEquals(List.of("party.uscc-form", "party.client-taken", "identity.bureau-unknown"),
        wrong.json().path("violations").findValuesAsText("code"));
  }

  private static void aSettingOfYuhang() {
    var proposed = Caller.officer("yuhang.legal").post("/api/v1/penalty-settings", """
        {"topic": "REVIEW", "inForceFrom": "2099-01-01", "reason": "改挂",
         "value": {"person": "20000", "organisation": null, "businessAsPerson": true, "sanctions": []}}""");
    assertEquals(201, proposed.status(), proposed.body());
    assertEquals(200, Caller.officer("yuhang.leader").act(SomeLeads.path(proposed), "approve", "{}").status());
  }

  /** Tables with rows that still begin with the path that Yuhang had, and tables with a path that the application cannot change. */
  private static List<String> leftBehind() throws SQLException {
    var left = new ArrayList<String>();
    try (var database = TheDatabase.asOwner(); var sql = database.createStatement()) {
      var tables = new ArrayList<String>();
      try (var rows = sql.executeQuery("select table_name from information_schema.columns where column_name = 'bureau_path'")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (var table : tables) {
        try (var rows = sql.executeQuery("select 1 from " + table + " where bureau_path like '/100000/330000/330100/330110/%' limit 1")) {
          if (rows.next()) {
            left.add(table);
          }
        }
        try (var rows = sql.executeQuery("select has_column_privilege('mingcha_app', '" + table + "', 'bureau_path', 'update')")) {
          if (rows.next() && !rows.getBoolean(1)) {
            left.add(table + " for good");
          }
        }
      }
    }
    return left;
  }

  private void move(String superior) {
    var reply = admin.act(YUHANG, "change", with(admin.get(YUHANG), "superior", superior));
    assertEquals(200, reply.status(), reply.body());
  }

  private static List<Integer> statuses(Caller caller, String... paths) {
    return List.of(paths).stream().map(path -> caller.get(path).status()).toList();
  }

  private static String with(Reply bureau, String field, String value) {
    var body = (ObjectNode) bureau.json();
    body.remove(List.of("code", "path", "version"));
    return body.put(field, value).toString();
  }

  private static String officer(String user, String bureau, String certificate, String validTo) {
    return "{\"user\":\"%s\",\"name\":\"新\",\"bureau\":\"%s\",\"certificate\":\"%s\",\"certificateValidTo\":\"%s\"}"
        .formatted(user, bureau, certificate, validTo);
  }

  private static String platform(String uscc, String client, String bureau) {
    return "{\"uscc\":\"%s\",\"client\":\"%s\",\"name\":\"平台\",\"domicileBureau\":\"%s\"}".formatted(uscc, client, bureau);
  }
}
