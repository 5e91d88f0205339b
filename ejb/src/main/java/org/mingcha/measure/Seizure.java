package org.mingcha.measure;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.measure.goods.Consignment;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.measure.goods.StoredGoods;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;

/** Places, facilities or things are sealed or seized (查封、扣押) for thirty days, once thirty more; then they must be released. */
@Entity
@Table(name = "seizure")
@DiscriminatorValue(SeizureDesk.KIND)
class Seizure extends Measure {

  @Enumerated(EnumType.STRING) private SeizureType type;
  private String legalBasis;
  private Consignment consignment;
  private StoredGoods stored;
  private Integer askedDays;
  private String askedReason;
  @Enumerated(EnumType.STRING) private ReleaseGround releaseGround;
  @Enumerated(EnumType.STRING) private Disposal disposal;
  private String disposalPaper;

  protected Seizure() {}

  private Seizure(String number, BureauView bureau, SeizureDraft draft, Handler by, Instant at) {
    super(number, bureau, draft.measure(), by, at);
    says(draft);
  }

  static Seizure drafted(String number, BureauView bureau, SeizureDraft draft, Handler by, Instant at) {
    var seizure = new Seizure(number, bureau, draft, by, at);
    seizure.settle(at);
    return seizure;
  }

  @Override
  public String kind() {
    return SeizureDesk.KIND;
  }

  @Override
  protected Editions<Seizure> editions() {
    return SeizureProcedure.EDITIONS;
  }

  @Override
  LimitKind limit() {
    return LimitKind.SEIZURE;
  }

  @Override
  LimitKind reportLimit() {
    return LimitKind.REPORT_URGENT_MEASURE;
  }

  @Override
  Citation takenUnder() {
    return Citation.of("SAMR-PROC@2022:36");
  }

  /** What is sealed bears seals (加贴封条); only what is seized is brought out of where it was stored. */
  @Override
  @Basis("SAMR-PROC@2022:41")
  List<Violation> faults(TakingReport report) {
    if (type == SeizureType.SEIZURE) {
      return List.of();
    }
    var faults = new ArrayList<>(super.faults(report));
    if (report.seals() == null || report.seals().isBlank()) {
      faults.add(Violation.of("/seals", "measure.seals"));
    }
    return faults;
  }

  @Override
  void taken(String move, TakingReport report, List<Handler> officers, Actor by, Instant at) {
    stored = report.stored();
    super.taken(move, report, officers, by, at);
  }

  void redraft(SeizureDraft draft, Actor by, Instant at) {
    redraft(draft.measure(), by, at);
    says(draft);
  }

  void askForDays(int days, String reason, Actor by, Instant at) {
    step("propose-extension", by, reason, at);
    askedDays = days;
    askedReason = reason;
  }

  /** How many days more have been asked for. */
  int askedDays() {
    return askedDays;
  }

  String askedReason() {
    return askedReason;
  }

  void releaseFor(String move, ReleaseGround ground, String words, Actor by, Instant at) {
    step(move, by, words, at);
    releaseGround = ground;
  }

  /** Auctioned to cover the fine, by the record of that number. */
  void auctioned(String paper, String opinion, Actor by, Instant at) {
    step("auction", by, opinion, at);
    disposal = Disposal.AUCTIONED;
    disposalPaper = paper;
  }

  void disposed(Disposal how, String paper, String opinion, Actor by, Instant at) {
    step("dispose", by, opinion, at);
    disposal = how;
    disposalPaper = paper;
  }

  @Override
  MeasureFacts facts() {
    return super.facts().with(new MeasureFacts.SeizureFacts(type, legalBasis, consignment, stored, askedDays, askedReason, extension(),
        releaseGround, disposal, disposalPaper));
  }

  private ExtensionAnswer extension() {
    if (askedDays == null) {
      return null;
    }
    if (takenAfter("extend", "propose-extension")) {
      return ExtensionAnswer.GRANTED;
    }
    return takenAfter("decline-extension", "propose-extension") ? ExtensionAnswer.DECLINED : ExtensionAnswer.AWAITED;
  }

  private void says(SeizureDraft draft) {
    type = draft.type();
    legalBasis = draft.legalBasis();
    consignment = draft.consignment();
  }
}
