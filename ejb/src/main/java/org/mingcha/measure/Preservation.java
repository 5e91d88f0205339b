package org.mingcha.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.measure.goods.ItemResult;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;

/** Evidence that may be lost is registered and kept (先行登记保存); after seven working days this falls away by itself. */
@Entity
@Table(name = "evidence_preservation")
@DiscriminatorValue(PreservationDesk.KIND)
class Preservation extends Measure {

  private String handlingReason;

  protected Preservation() {}

  private Preservation(String number, BureauView bureau, MeasureDraft draft, Handler by, Instant at) {
    super(number, bureau, draft, by, at);
  }

  static Preservation drafted(String number, BureauView bureau, MeasureDraft draft, Handler by, Instant at) {
    var preservation = new Preservation(number, bureau, draft, by, at);
    preservation.settle(at);
    return preservation;
  }

  @Override
  public String kind() {
    return PreservationDesk.KIND;
  }

  @Override
  protected Editions<Preservation> editions() {
    return PreservationProcedure.EDITIONS;
  }

  @Override
  LimitKind limit() {
    return LimitKind.RELEASE_PRESERVED_EVIDENCE;
  }

  @Override
  LimitKind reportLimit() {
    return LimitKind.REPORT_URGENT_PRESERVATION;
  }

  @Override
  Citation takenUnder() {
    return Citation.of("SAMR-PROC@2022:33");
  }

  void proposeHandling(List<ItemResult> results, String reason, Actor by, Instant at) {
    step("propose-handling", by, reason, at);
    found(results);
    handlingReason = reason;
  }

  @Override
  MeasureFacts facts() {
    return super.facts().with(new MeasureFacts.PreservationFacts(handlingReason));
  }
}
