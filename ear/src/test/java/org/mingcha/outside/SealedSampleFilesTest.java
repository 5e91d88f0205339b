package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.ASpotCheck.LEADER;
import static org.mingcha.outside.ASpotCheck.SAMPLER;
import static org.mingcha.outside.ASpotCheck.created;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

@DisplayName("能认出买样人的文件与买样信息同样加密存储，只有抽样人员能打开（第110号令第21条）")
@ExtendWith(MingchaRuns.class)
class SealedSampleFilesTest {

  private static final List<String> OF_THE_BUYER = List.of("ORDER", "PAYMENT", "UNBOXING");
  private static final String ACCOUNT = "buyer-secret-9";

  @Test
  @DisplayName("订单、支付、拆包的文件名和内容在数据库里都读不出来，检验报告照常保存；抽样人员取回的一字不差")
  void theDatabaseNeverSeesThemOpen() throws SQLException {
    var check = ASpotCheck.toldOfFailure("云鹤数码店", null);
    var number = ASpotCheck.numberOf(check);
    var report = attach(check, "TEST_REPORT");
    assertEquals("1 1", stored(number, "TEST_REPORT"));

    for (var kind : OF_THE_BUYER) {
      var file = attach(check, kind);
      assertEquals("0 0", stored(number, kind), kind);
      assertEquals(content(kind), SAMPLER.get(file.text("/href")).body());
      assertEquals(file.text("/sm3"), digest(file.text("/id"), number));
      assertEquals(403, LEADER.get(file.text("/href")).status(), kind);
    }
    assertEquals(content("TEST_REPORT"), LEADER.get(report.text("/href")).body());
  }

  @Test
  @DisplayName("页面和接口：抽样人员看到文件名，别人只看到有这一件；局外人和平台连这一件也没有")
  void shownToTheSamplersOnly() {
    var check = ASpotCheck.toldOfFailure("云鹭数码店", null);
    for (var kind : OF_THE_BUYER) {
      attach(check, kind);
    }
    var page = "/spotcheck/check.xhtml?number=" + Caller.encoded(ASpotCheck.numberOf(check));
    for (var shown : List.of(SAMPLER.get(check).body(), SAMPLER.get(page).body())) {
      assertTrue(shown.contains(ACCOUNT), shown);
    }
    for (var reader : List.of(LEADER, ASpotCheck.INSPECTOR, ASpotCheck.HEAD, Caller.officer("yuhang.principal"))) {
      for (var way : List.of(check, check + "/timeline", page, "/api/v1/search?q=" + ACCOUNT)) {
        var seen = reader.get(way);
        assertTrue(seen.status() == 200 && !seen.body().replace("?q=" + ACCOUNT, "").contains(ACCOUNT + " "), way + seen.body());
      }
      for (var id : List.of("1", "2", "3")) {
        assertEquals(403, reader.get(check + "/files/" + id).status());
        assertEquals(403, reader.get("/spotcheck/file" + page.substring(page.indexOf('?')) + "&id=" + id).status());
      }
    }
    Outsiders.seeNothing(check, "/spotcheck/check", "云鹭数码店");
    assertFalse(Caller.platform("platform-a").get(check + "/files/1").body().contains(ACCOUNT));
  }

  private static Reply attach(String check, String kind) {
    return created(SAMPLER.upload(check + "/files", kind, ACCOUNT + " " + kind + ".pdf", content(kind).getBytes(StandardCharsets.UTF_8)));
  }

  private static String content(String kind) {
    return "%PDF-1.7\n% " + kind + " of " + ACCOUNT + "\n";
  }

  /** How many names and how many pieces of files of this kind show the account to whoever reads the tables. */
  private static String stored(String number, String kind) throws SQLException {
    return asked("""
        select count(distinct s.number) filter (where position('%1$s' in s.file_name) > 0) || ' '
          || count(*) filter (where position(convert_to('%1$s', 'UTF8') in p.bytes) > 0)
        from sampling_file s join stored_piece p on p.file_id = s.file_id where s.matter_no = '%2$s' and s.kind = '%3$s'"""
        .formatted(ACCOUNT, number, kind));
  }

  private static String digest(String id, String number) throws SQLException {
    return asked("select f.sm3 from sampling_file s join stored_file f on f.id = s.file_id where s.matter_no = '%s' and s.number = %s".formatted(number, id));
  }

  private static String asked(String query) throws SQLException {
    try (var database = TheDatabase.asOwner()) {
      database.setAutoCommit(false);
      TheDatabase.enterAsSystem(database);
      try (var statement = database.createStatement(); var row = statement.executeQuery(query)) {
        assertTrue(row.next(), query);
        return row.getString(1);
      }
    }
  }
}
