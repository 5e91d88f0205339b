package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("网络交易监测结果：抽查平台的频次和批次的参考（第110号令第19条）")
@ExtendWith(MingchaRuns.class)
class MonitoringResultTest {

  private static final String RESULTS = "/api/v1/monitoring-results";
  private static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");

  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
  private final String platform = "监测平台" + SomeLeads.unique();

  @Test
  @DisplayName("记录的结果本局和上级看得见，别的局看不见；填错的指明哪一处，不留下")
  void recorded() {
    assertEquals("/suspected", fault(found(200, 201)));
    assertEquals("/lookedAt", fault(found(0, 0)));
    assertEquals("/to", fault(found(200, 13).replace("\"to\": \"" + today, "\"to\": \"" + today.plusDays(1))));
    assertEquals(0, listed(INSPECTOR).json().path("items").size());

    var recorded = INSPECTOR.post(RESULTS, found(200, 13));

    assertEquals("201 6.5 330110", recorded.status() + " " + recorded.text("/rate") + " " + recorded.text("/bureau"), recorded.body());
    assertEquals(1, listed(Caller.officer("zhejiang.leader")).json().path("items").size());
    assertEquals(0, listed(Caller.officer("cixi.inspector1")).json().path("items").size());
  }

  @Test
  @DisplayName("计划显示所涉平台最近的结果；有结果的，送审时须说明如何参考，或者为什么不予参考；计划仍然保密")
  void aPlanTellsWhatItMadeOfThem() {
    assertEquals(201, INSPECTOR.post(RESULTS, found(100, 40).replace(today.minusDays(30).toString(), today.minusDays(60).toString())
        .replace("\"to\": \"" + today, "\"to\": \"" + today.minusDays(31))).status());
    assertEquals(201, INSPECTOR.post(RESULTS, found(200, 13)).status());
    var opened = INSPECTOR.post("/api/v1/spot-check-plans", """
        {"title": "移动电源", "year": %d, "purpose": "监测", "lines": [{"productGroup": "移动电源", "standards": ["GB 31241-2022"],
         "platforms": ["%s", "另一平台%s"], "batches": 3, "testQuantity": 4, "spareQuantity": 2}]}""".formatted(today.getYear(), platform, platform));
    var plan = SomeLeads.path(opened);
    assertEquals("6.5", opened.text("/monitored/0/last/rate"), opened.body());
    assertTrue(opened.json().at("/monitored/1/last").isNull());

    var silent = INSPECTOR.act(plan, "propose-plan", "{\"reason\": \"请审批\"}");
    assertEquals("422 /monitoring", silent.status() + " " + silent.text("/violations/0/pointer"), silent.body());
    var proposed = INSPECTOR.act(plan, "propose-plan", "{\"reason\": \"请审批\", \"monitoring\": \"比例较高，增加一批次\"}");

    assertEquals("PROPOSED 比例较高，增加一批次", proposed.text("/stage") + " " + proposed.text("/monitoring"), proposed.body());
    assertEquals("比例较高，增加一批次", Caller.officer("yuhang.leader").get(plan).text("/monitoring"));
    assertFalse(Caller.officer("zhejiang.leader").get(RESULTS + "?platform=" + Caller.encoded(platform)).body().contains("抽计"));
    assertEquals(404, Caller.officer("zhejiang.leader").get(plan).status());
  }

  private Reply listed(Caller reader) {
    return reader.get(RESULTS + "?platform=" + Caller.encoded(platform));
  }

  private String fault(String body) {
    var reply = INSPECTOR.post(RESULTS, body);
    assertEquals(422, reply.status(), reply.body());
    return reply.text("/violations/0/pointer");
  }

  private String found(int lookedAt, int suspected) {
    return """
        {"platform": "%s", "from": "%s", "to": "%s", "lookedAt": %d, "suspected": %d, "source": "省网络交易监测中心"}"""
        .formatted(platform, today.minusDays(30), today, lookedAt, suspected);
  }
}
