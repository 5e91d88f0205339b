package org.mingcha.spotplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.procedure.Handler;

@DisplayName("网络交易监测结果：抽查频次和批次的参考（第110号令第19条）")
class MonitoringTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-12-04");

  @DisplayName("写明平台、时间、查看数、涉嫌违法数、来源；涉嫌的不多于查看的，时间不在今日之后")
  @ParameterizedTest(name = "{0} {1} 至 {2}，{3} 中 {4}，{5}：{6}")
  @CsvSource({"平台甲, 2026-11-01, 2026-11-30, 200, 13, 监测中心, ", "平台甲, 2026-12-04, 2026-12-04, 1, 1, 监测中心, ",
      ", 2026-11-01, 2026-11-30, 200, 13, 监测中心, /platform", "平台甲, , 2026-11-30, 200, 13, 监测中心, /from",
      "平台甲, 2026-11-01, , 200, 13, 监测中心, /to", "平台甲, 2026-11-30, 2026-11-01, 200, 13, 监测中心, /to",
      "平台甲, 2026-11-01, 2026-12-05, 200, 13, 监测中心, /to", "平台甲, 2026-11-01, 2026-11-30, 0, 0, 监测中心, /lookedAt",
      "平台甲, 2026-11-01, 2026-11-30, 12, 13, 监测中心, /suspected", "平台甲, 2026-11-01, 2026-11-30, 12, -1, 监测中心, /suspected",
      "平台甲, 2026-11-01, 2026-11-30, 200, 13, , /source"})
  void faults(String platform, LocalDate from, LocalDate to, int lookedAt, int suspected, String source, String pointer) {
    var found = new MonitoringDraft(platform, from, to, lookedAt, suspected, source).faults(TODAY).stream().map(Violation::pointer).toList();

    assertEquals(pointer == null ? List.of() : List.of(pointer), found);
  }

  @DisplayName("涉嫌违法的比例，一位小数")
  @ParameterizedTest(name = "{0} 中 {1}：{2}%")
  @CsvSource({"200, 13, 6.5", "3, 1, 33.3", "3, 2, 66.7", "7, 0, 0.0", "1000000000, 1000000000, 100.0"})
  void rate(int lookedAt, int suspected, BigDecimal rate) {
    var result = new MonitoringView(1, "330110", "平台甲", TODAY, TODAY, lookedAt, suspected, "监测中心", "x", "李", Instant.EPOCH);

    assertEquals(rate, result.rate());
  }

  @DisplayName("计划涉及的平台，每个一次；送审时说明如何参考")
  @Test void whatAPlanSays() {
    var plan = SpotPlan.drafted("余市监抽计〔2026〕1号", Yuhang.BUREAU, new PlanDraft("移动电源", 2026, "日常监督",
        List.of(line("平台甲", "平台乙"), line("平台乙"), line())), new Handler("yuhang.inspector1", "李", "ZF-1"), Instant.EPOCH);
    plan.propose(Yuhang.INSPECTOR.acting(Duty.INSPECTOR), "请审批", "平台甲比例较高，增加两批次", Instant.EPOCH);

    assertEquals(List.of("平台甲", "平台乙"), plan.platforms());
    assertEquals("平台甲比例较高，增加两批次", plan.facts().monitoring());
  }

  private static PlanLine line(String... platforms) {
    return PlanLine.planned("移动电源", List.of("GB 31241-2022"), List.of(platforms), 3, 4, 2);
  }
}
