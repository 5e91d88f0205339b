package org.mingcha.rectification;

import static org.mingcha.rectification.SomeOrder.drafted;
import static org.mingcha.rectification.SomeOrder.rechecked;

import java.util.Set;
import java.util.function.Supplier;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.GuardExamples;
import org.mingcha.procedure.Procedure;

/** Steps on an order to correct that one guard alone stands against. */
final class RectificationGuardExamples extends GuardExamples {

  private static final String SERVED_ON = SomeOrder.SERVED_ON.toString();
  private static final BureauView PROVINCE = new BureauView("330000", "浙江省市场监督管理局", "Zhejiang Bureau", "浙市监", BureauLevel.PROVINCE,
      "100000", "/100000/330000/");

  RectificationGuardExamples() {
    tried("propose", OrderedByProvince.class, Yuhang.INSPECTOR, () -> drafted(Breach.RECALL_BY_SELLER));
    tried("issue-rectification-order", OrderedByProvince.class, Yuhang.LEADER, RectificationGuardExamples::handedDown);
    tried("propose", OwedByTheParty.class, Yuhang.INSPECTOR, () -> drafted(Breach.DISPLAY, Capacity.PLATFORM_OPERATOR));
    tried("issue-rectification-order", OwedByTheParty.class, Yuhang.LEADER, RectificationGuardExamples::dutyOfAnother);
    tried("issue-rectification-order", SignerDidNotDraft.class, Yuhang.INSPECTOR, SomeOrder::proposed);
    tried("return", SignerDidNotDraft.class, Yuhang.INSPECTOR, SomeOrder::proposed);
    tried("revoke", SignerDidNotDraft.class, Yuhang.INSPECTOR, SomeOrder::issued);
    tried("extend-term", SignerDidNotDraft.class, Yuhang.INSPECTOR, SomeOrder::served);
    tried("close", SignerDidNotDraft.class, Yuhang.INSPECTOR, () -> rechecked("2026-12-10", RecheckResult.CORRECTED));
    tried("close", FoundCorrected.class, Yuhang.UNIT_HEAD, () -> rechecked("2026-12-10", RecheckResult.NOT_CORRECTED));
    tried("find-lapsed", TermOver.class, Yuhang.UNIT_HEAD, "2026-12-14", () -> rechecked("2026-12-15", RecheckResult.NOT_CORRECTED).order());
    tried("find-lapsed", FoundUncorrectedAfterTerm.class, Yuhang.UNIT_HEAD, "2026-12-16",
        () -> rechecked("2026-12-10", RecheckResult.NOT_CORRECTED).order());
    tried("find-lapsed", SignerDidNotDraft.class, Yuhang.INSPECTOR, "2026-12-16",
        () -> rechecked("2026-12-15", RecheckResult.NOT_CORRECTED).order());
  }

  @Override
  public Set<Procedure<?, ?>> procedures() {
    return Set.of(RectificationProcedure.EDITION_2026);
  }

  private void tried(String move, Class<? extends Guard<?>> guard, Officer by, Supplier<SomeOrder> given) {
    tried(move, guard, by, SERVED_ON, () -> given.get().order());
  }

  /** Proposed in the province, to be signed in a county. */
  private static SomeOrder handedDown() {
    var some = drafted(Breach.RECALL_BY_SELLER);
    some.order().reckoned(PROVINCE, SomeOrder.DUE_ON);
    some.then("propose", Yuhang.INSPECTOR);
    some.order().reckoned(Yuhang.BUREAU, SomeOrder.DUE_ON);
    return some;
  }

  /** Proposed before it was asked whose duty it is. */
  private static SomeOrder dutyOfAnother() {
    var some = SomeOrder.proposed();
    try {
      var breach = RectificationOrder.class.getDeclaredField("breach");
      breach.setAccessible(true);
      breach.set(some.order(), Breach.DAILY_CHECK);
      return some;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
