package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.ASpotCheck.LEADER;
import static org.mingcha.outside.ASpotCheck.SAMPLER;
import static org.mingcha.outside.ASpotCheck.created;
import static org.mingcha.outside.ASpotCheck.done;
import static org.mingcha.outside.ASpotCheck.refused;
import static org.mingcha.outside.ASpotCheck.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("抽查填错的：说明理由、引用法条，什么都不留下")
@ExtendWith(MingchaRuns.class)
class SpotCheckBadInputTest {

  private static final String REPORTS = "/api/v1/spot-check-reports";
  private static final byte[] PDF = "%PDF-1.7\n%\n".getBytes(StandardCharsets.US_ASCII);

  @AfterEach
  void realTime() {
    ASpotCheck.realTime();
  }

  @Test
  @DisplayName("样品编号不明、标准不在任务之列、结论与项目矛盾：第110号令第21条；住所代码五位：指明哪一处")
  void reportsThatDoNotFit() {
    var check = ASpotCheck.task(ASpotCheck.approvedPlan(1));
    var five = SAMPLER.act(check, "record-sampling", ASpotCheck.sampling("晚棠数码店", "33028"));
    assertEquals("422 /producer/domicileDivision", five.status() + " " + five.text("/violations/0/pointer"));
    var code = ASpotCheck.sampled(check, "晚棠数码店", null);

    refused(SAMPLER.post(REPORTS, reports("NOSUCHSAMPLE", "FAILED", "FAILED")), "spotcheck.unknown-sample", "SAMR-110@2025:21");
    refused(SAMPLER.post(REPORTS, reports(code, "FAILED", "QUALIFIED")), "sampling.contradiction", "SAMR-110@2025:21");
    refused(SAMPLER.post(REPORTS, reports(code, "QUALIFIED", "FAILED")), "sampling.contradiction", "SAMR-110@2025:21");
    var other = reports(code, "FAILED", "FAILED").replace("\"conclusion\": \"FAILED\"}]}", "\"conclusion\": \"FAILED\", \"standards\": [\"GB 1-2000\"]}]}");
    refused(SAMPLER.post(REPORTS, other), "spotcheck.unknown-standard", "SAMR-110@2025:21");
    assertEquals("TESTING", SAMPLER.get(check).text("/stage"));

    created(SAMPLER.post(REPORTS, other.replace("GB 1-2000", "gb31241-2022")));
    assertEquals("REPORTED", SAMPLER.get(check).text("/stage"));
  }

  @Test
  @DisplayName("第十五日提出的异议受理，第十六日的不受理（产品质量法第15条）；平台无权提出")
  void fifteenthAndSixteenthDay() {
    var check = ASpotCheck.toldOfFailure("南烛数码店", null);
    var due = ASpotCheck.told(check);
    assertEquals(15, due.toEpochDay() - ASpotCheck.today().toEpochDay(), 7);
    ASpotCheck.clock(due);
    refused(SAMPLER.act(check, "record-objection", objection("PLATFORM", due)), "spotcheck.no-right-to-object", "PQL@2018:15");
    assertEquals("OBJECTED", done(SAMPLER, check, "record-objection", objection("SELLER", due)).text("/stage"));
    done(LEADER, check, "decide-objection", "{\"outcome\": \"REJECTED\", \"opinion\": \"维持\"}");

    var late = due.plusDays(1);
    ASpotCheck.clock(late);
    var no = SAMPLER.act(check, "record-objection", objection("PRODUCER", late));
    refused(no, "spotcheck.objection-late", "PQL@2018:15");
    assertEquals(due + " " + late, no.text("/facts/dueOn") + " " + no.text("/facts/madeOn"));
  }

  @Test
  @DisplayName("文件：按内容识别，报告只收 PDF 和图片；抽样留证只由抽样人员添加；能认出买样人的只有抽样人员能看，每次留痕")
  void files() {
    var check = ASpotCheck.toldOfFailure("远岫数码店", null);
    var path = check + "/files";
    var text = SAMPLER.upload(path, "TEST_REPORT", "report.pdf", "plain words".getBytes(StandardCharsets.UTF_8));
    assertEquals("422 /file sampling.file-type", text.status() + " " + text.text("/violations/0/pointer") + " " + text.text("/violations/0/code"));
    assertEquals(422, SAMPLER.upload(path, "NO_SUCH_KIND", "a.pdf", PDF).status());
    assertEquals(422, SAMPLER.upload(path, "TEST_REPORT", "a.pdf", new byte[0]).status());
    assertEquals(403, ASpotCheck.INSPECTOR.upload(path, "LISTING", "l.pdf", PDF).status());
    assertEquals(403, LEADER.upload(path, "TEST_REPORT", "l.pdf", PDF).status());
    Outsiders.ALL.forEach(reader -> assertTrue(reader.upload(path, "TEST_REPORT", "x.pdf", PDF).status() >= 403));

    var report = created(ASpotCheck.INSPECTOR.upload(path, "TEST_REPORT", "J-1 报告.pdf", PDF)).text("/href");
    var order = created(SAMPLER.upload(path, "ORDER", "订单 o-7.pdf", PDF)).text("/href");
    assertEquals(64, SAMPLER.get(check).text("/files/0/sm3").length());
    assertEquals("null", LEADER.get(check).text("/files/1/fileName"));
    assertEquals(200, LEADER.get(report).status());
    assertEquals(403, LEADER.get(order).status());
    var page = "/spotcheck/file?number=" + Caller.encoded(ASpotCheck.numberOf(check)) + "&id=";
    assertEquals("200 403", LEADER.get(page + 1).status() + " " + LEADER.get(page + 2).status());
    assertEquals(200, SAMPLER.get(order).status());
    var timeline = SAMPLER.get(check + "/timeline").body();
    assertTrue(timeline.contains("attach-file") && timeline.contains("\"reveal\"") && !timeline.contains("o-7"), timeline);
    for (var reader : Outsiders.ALL) {
      assertEquals("404 404 404", reader.get(report).status() + " " + reader.get(order).status() + " " + reader.get(page + 1).status());
    }
    assertEquals(403, Caller.platform("platform-a").get(report).status());

    ASpotCheck.clock(ASpotCheck.told(check).plusDays(1));
    done(SAMPLER, check, "confirm-result", "{\"opinion\": \"确定\"}");
    done(LEADER, check, "publish", "{\"opinion\": \"公布\"}");
    assertEquals("200 403", Outsiders.ALL.get(0).get(report).status() + " " + Outsiders.ALL.get(0).get(order).status());
    assertTrue(List.of(401, 403).contains(Caller.nobody().get(report).status()));
  }

  private static String objection(String objector, LocalDate on) {
    return "{\"objector\": \"" + objector + "\", \"madeOn\": \"" + on + "\", \"ground\": \"CONCLUSION\", \"reason\": \"不服\"}";
  }
}
