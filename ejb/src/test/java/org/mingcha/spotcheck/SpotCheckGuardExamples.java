package org.mingcha.spotcheck;

import static org.mingcha.spotcheck.SomeCheck.received;
import static org.mingcha.spotcheck.SomeCheck.reported;
import static org.mingcha.spotcheck.SomeCheck.tasked;

import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;
import org.mingcha.result.EveryoneTold;
import org.mingcha.result.FailureDealtWith;
import org.mingcha.result.NoticeIsDue;
import org.mingcha.result.Objection;
import org.mingcha.result.ReceiptIsDue;
import org.mingcha.result.Recipient;
import org.mingcha.result.RectificationIsDue;
import org.mingcha.result.SomebodyIsUntold;
import org.mingcha.result.SomebodyMayObject;
import org.mingcha.result.StopSaleIsDue;
import org.mingcha.sampling.Conclusion;

/** Steps of a spot check that one guard alone stands against. */
final class SpotCheckGuardExamples extends GuardExamples {

  private static final String WINDOW_OVER = "2026-12-17";

  SpotCheckGuardExamples() {
    tried("record-sampling", TakenBySampler.class, Yuhang.COLLEAGUE, SomeCheck::tasked);
    tried("send-samples", TakenBySampler.class, Yuhang.COLLEAGUE, SpotCheckGuardExamples::sampled);
    tried("conclude", SealIntact.class, Yuhang.INSPECTOR, () -> reported(false, Conclusion.QUALIFIED));
    tried("record-notice", SomebodyIsUntold.class, Yuhang.INSPECTOR, () -> received(Conclusion.QUALIFIED));
    tried("record-receipt", ReceiptIsDue.class, Yuhang.INSPECTOR, () -> received(Conclusion.QUALIFIED));
    tried("record-objection", SomebodyMayObject.class, Yuhang.INSPECTOR, SpotCheckGuardExamples::concluded);
    tried("confirm-result", EveryoneTold.class, Yuhang.INSPECTOR, SpotCheckGuardExamples::concluded);
    tried("confirm-result", ObjectionWindowOver.class, Yuhang.INSPECTOR, "2026-12-16", () -> received(Conclusion.FAILED));
    tried("instruct-stop-sale", StopSaleIsDue.class, Yuhang.INSPECTOR, () -> confirmed(Conclusion.QUALIFIED));
    tried("record-rectification-order", RectificationIsDue.class, Yuhang.INSPECTOR, () -> confirmed(Conclusion.QUALIFIED));
    tried("publish", PublisherDidNotSample.class, Yuhang.INSPECTOR, () -> confirmed(Conclusion.QUALIFIED));
    tried("decide-objection", DeciderDidNotSample.class, Yuhang.INSPECTOR, SpotCheckGuardExamples::objected);
    tried("record-bureau-notice", NoticeIsDue.class, Yuhang.INSPECTOR, () -> published(Conclusion.QUALIFIED));
    tried("close", FailureDealtWith.class, Yuhang.INSPECTOR, () -> published(Conclusion.FAILED));
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(SpotCheckProcedure.EDITION_2025);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SpotCheck> given) {
    tried(move, guard, by, WINDOW_OVER, given);
  }

  private static SpotCheck sampled() {
    var check = tasked();
    check.sampled(SomeCheck.sampling(4, 2), "CODE", "SPARE", SomeCheck.SAMPLER, SomeCheck.AT);
    return check;
  }

  private static SpotCheck concluded() {
    var check = reported(true, Conclusion.QUALIFIED);
    check.step("conclude", SomeCheck.SAMPLER, SomeCheck.AT, "结论");
    return check;
  }

  private static SpotCheck objected() {
    var check = received(Conclusion.FAILED);
    check.objected(Objection.made(Recipient.SELLER, SomeCheck.DAY, Objection.Ground.CONCLUSION, "不服"), SomeCheck.SAMPLER, SomeCheck.AT);
    return check;
  }

  private static SpotCheck confirmed(Conclusion conclusion) {
    var check = received(conclusion);
    check.step("confirm-result", SomeCheck.SAMPLER, SomeCheck.on(WINDOW_OVER), "确定");
    return check;
  }

  private static SpotCheck published(Conclusion conclusion) {
    var check = confirmed(conclusion);
    check.step("publish", Yuhang.LEADER.acting(Duty.LEADER), SomeCheck.on(WINDOW_OVER), "公布");
    return check;
  }
}
