package org.mingcha.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.PartySignature;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.measure.goods.ListedItem;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.Verdict;
import org.mingcha.procedure.view.MatterView;

/** Object mother: twenty chargers of a shop, taken on Friday 2026-12-04 and held until {@link #DUE_ON}. */
final class SomeMeasure<M extends Measure> {

  static final LocalDate TAKEN_ON = LocalDate.parse("2026-12-04");
  static final LocalDate DUE_ON = LocalDate.parse("2026-12-15");
  static final List<Handler> TWO = List.of(new Handler("yuhang.inspector1", "李", "ZF-1"), new Handler("yuhang.inspector2", "王", "ZF-2"));

  private final M measure;
  private Instant now = at(TAKEN_ON);

  private SomeMeasure(M measure) {
    this.measure = measure;
  }

  static MeasureDraft draft() {
    return new MeasureDraft(new InvolvedParty("某某电器商行", "91350100M000100Y43", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS"),
        "库存随时可能发出", List.of(item("充电器", "20"), item("移动电源", "1.5")));
  }

  static ListedItem item(String name, String quantity) {
    return new ListedItem(name, "A1", new BigDecimal(quantity), "件", "完好", null);
  }

  static SomeMeasure<Preservation> preservation() {
    return new SomeMeasure<>(Preservation.drafted("余市监登保〔2026〕1号", Yuhang.BUREAU, draft(), TWO.get(0), at(TAKEN_ON)));
  }

  static SomeMeasure<Seizure> seizure() {
    return new SomeMeasure<>(Seizure.drafted("余市监强制〔2026〕1号", Yuhang.BUREAU,
        new SeizureDraft(draft(), SeizureType.SEIZURE, "《产品质量法》第十八条", null), TWO.get(0), at(TAKEN_ON)));
  }

  static TakingReport report(PartySignature signature) {
    return new TakingReport(at(TAKEN_ON), "本局仓库", "本局", signature, signature == PartySignature.SIGNED ? "店主" : null,
        signature == PartySignature.SIGNED ? null : "见证人张某", "封-1", null, List.of("yuhang.inspector1", "yuhang.inspector2"));
  }

  SomeMeasure<M> taken(String move) {
    measure.reckoned(DUE_ON);
    measure.taken(move, report(PartySignature.SIGNED), TWO, actor(Yuhang.INSPECTOR), now);
    return this;
  }

  /** Approved first, then carried out. */
  SomeMeasure<M> held() {
    return then("propose", Yuhang.INSPECTOR).then("approve", Yuhang.LEADER).taken("take");
  }

  /** For a case of which the fine may be covered by them. */
  SomeMeasure<M> forAFineThatIsOwed() {
    measure.reckoned(DUE_ON, Verdict::allowed);
    return this;
  }

  SomeMeasure<M> then(String move, Officer by) {
    measure.signed(move, actor(by), "意见", now);
    return this;
  }

  SomeMeasure<M> on(String day) {
    now = at(LocalDate.parse(day));
    return this;
  }

  SomeMeasure<M> at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  M it() {
    return measure;
  }

  Instant now() {
    return now;
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(measure, reader, China.dateOf(now));
  }

  static Actor actor(Officer officer) {
    return officer.acting(officer.has(Duty.INSPECTOR) ? Duty.INSPECTOR : Duty.LEADER);
  }

  static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(China.ZONE).toInstant();
  }
}
