package org.mingcha.spotcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.Purchase;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.sampling.Seller;
import org.mingcha.sampling.TestItem;
import org.mingcha.sampling.TestReport;

/** Object mother: a power bank bought online by Yuhang's inspector, told on 1 December 2026. */
final class SomeCheck {

  static final Instant AT = OffsetDateTime.parse("2026-12-01T10:00:00+08:00").toInstant();
  static final LocalDate DAY = LocalDate.parse("2026-12-01");
  static final Actor SAMPLER = Yuhang.INSPECTOR.acting(Duty.INSPECTOR);
  static final Purchase PURCHASE = new Purchase("u-1", "p-1", "某路1号", "某人 138", "o-1");

  private SomeCheck() {}

  static SpotCheck tasked() {
    return SpotCheck.tasked("余市监抽〔2026〕1号", Yuhang.BUREAU,
        new Assignment("余市监抽计〔2026〕1号", 1, "移动电源", "GB 31241-2022", SamplingMode.ONLINE, "平台甲", null, 6),
        List.of(new Handler("yuhang.inspector1", "李", "ZF-1")), AT);
  }

  static Sampling sampling(int test, int spare) {
    return new Sampling(DAY, "本局样品室", "录像1", new Seller("某某电器商行", null, "https://shop.example/1", null),
        new Producer("某某电子厂", null, null, null), new Product("移动电源", "PB-20K", null, "20261001"), "封1", test, "封2", spare, "样品室", "柜1", PURCHASE);
  }

  static TestReport report(boolean sealIntact, Conclusion... items) {
    var tested = Arrays.stream(items).map(c -> new TestItem("过充电", "不起火", "", c)).toList();
    return new TestReport("CODE", "省质检院", null, "J-1", DAY, sealIntact, tested,
        List.of(items).contains(Conclusion.FAILED) ? Conclusion.FAILED : Conclusion.QUALIFIED, List.of());
  }

  static SpotCheck sent() {
    var check = tasked();
    check.sampled(sampling(4, 2), "CODE", "SPARE", SAMPLER, AT);
    check.sent(new Custody(SamplePart.TEST, "省质检院", null, DAY, true), SAMPLER, AT);
    return check;
  }

  static SpotCheck reported(boolean sealIntact, Conclusion item) {
    var check = sent();
    check.reported(report(sealIntact, item), DAY, SAMPLER, AT);
    return check;
  }

  /** Concluded, told to all three, received by all three on that day. */
  static SpotCheck received(Conclusion item) {
    var check = reported(true, item);
    check.step("conclude", SAMPLER, AT, "结论");
    for (var recipient : Recipient.values()) {
      check.told(new ResultNotice(recipient, "某", DAY, ResultNotice.Manner.POST, null, null), SAMPLER, AT);
      check.received(recipient, DAY, SAMPLER, AT);
    }
    var due = DAY.plusDays(15);
    check.reckoned(new ObjectionTime.Windows(Map.of(Recipient.SELLER, due, Recipient.PRODUCER, due)));
    return check;
  }

  static Instant on(String day) {
    return OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant();
  }
}
