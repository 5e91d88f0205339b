package org.mingcha.contact;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/**
 * A notice to a platform that one of its shops cannot be reached (失联通报). It runs beside the lead, case or check in which the shop
 * is looked into and changes nothing there.
 */
@Entity
@Table(name = "uncontactable_notice")
@DiscriminatorValue(UncontactableNoticeDesk.KIND)
class UncontactableNotice extends Matter {

  private String sourceNo;
  private String shop;
  private String proposer;
  private String proposalReason;
  private LocalDate approvedOn;
  private ServiceRecord service;
  private String outcome;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "notice_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Attempt> attempts = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "notice_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<PlatformStep> platformSteps = new ArrayList<>();

  @Transient private LocalDate remindBy;

  protected UncontactableNotice() {}

  private UncontactableNotice(String number, BureauView bureau, InvolvedParty operator, InvolvedParty platform, Instant at) {
    super(number, bureau, operator.name() + " · " + platform.name(), List.of(operator, platform), at, UncontactableNoticeProcedure.EDITIONS);
  }

  /** A notice begun (联系中), handled by whoever begins it. */
  static UncontactableNotice begun(String number, BureauView bureau, NoticeOpening opening, InvolvedParty operator,
      InvolvedParty platform, Handler opener, Instant at) {
    var notice = new UncontactableNotice(number, bureau, operator, platform, at);
    notice.sourceNo = opening.from();
    notice.shop = opening.shop();
    notice.handOver(List.of(opener));
    notice.settle(at);
    return notice;
  }

  @Override
  public String kind() {
    return UncontactableNoticeDesk.KIND;
  }

  @Override
  protected Editions<UncontactableNotice> editions() {
    return UncontactableNoticeProcedure.EDITIONS;
  }

  /** The platform's five days run from the day on which it received the notice. */
  @Override
  protected Term term(LimitKind kind, LocalDate on) {
    return super.term(kind, kind == LimitKind.REMIND_SHOP ? service.effectiveOn() : on);
  }

  /** The platform reminded the shop when it did, and not when an officer wrote it down. */
  @Override
  protected LocalDate doneOn(LimitKind kind, LocalDate on) {
    return kind == LimitKind.REMIND_SHOP ? platformSteps.get(platformSteps.size() - 1).happenedOn() : on;
  }

  /** With the opening itself; later tries are a step, see {@link #attempted}. */
  void begin(List<AttemptReport> reports, Actor by, Instant at) {
    reports.forEach(report -> attempts.add(Attempt.reported(report, by)));
    settle(at);
  }

  void attempted(AttemptReport report, Actor by, Instant at) {
    take("record-attempt", by, at, report.result());
    attempts.add(Attempt.reported(report, by));
    settle(at);
  }

  void propose(String reason, Actor by, Instant at) {
    take("propose", by, at, reason);
    proposer = by.user();
    proposalReason = reason;
    settle(at);
  }

  /** Approved, or sent back. */
  void decided(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
    approvedOn = move.equals("approve") ? China.dateOf(at) : null;
  }

  void notified(ServiceRecord record, Actor by, Instant at) {
    service = record;
    take("record-service", by, at, record.proof());
  }

  /** A step of the platform or the shop (提醒、更新、处置、申请解除、解除). */
  void happened(String move, Happening what, Actor by, Instant at) {
    take(move, by, at, what.text());
    platformSteps.add(PlatformStep.recorded(move, what, by));
    settle(at);
  }

  void step(String move, Actor by, String note, Instant at) {
    take(move, by, at, note);
    settle(at);
  }

  void end(String move, String how, Actor by, Instant at) {
    take(move, by, at, how);
    outcome = how;
  }

  /** Tells the notice the last day of the platform's time, for the guard that asks. */
  void reckoned(LocalDate lastDay) {
    remindBy = lastDay;
  }

  LocalDate remindBy() {
    return Objects.requireNonNull(remindBy, "the platform's time has not been reckoned");
  }

  boolean proposedOrHandledBy(String user) {
    return user.equals(proposer) || hasHandled(user);
  }

  boolean soughtAtItsPlace() {
    return attempts.stream().anyMatch(attempt -> attempt.way().atItsPlace());
  }

  long waysTried() {
    return attempts.stream().map(Attempt::way).distinct().count();
  }

  LocalDate approvedOn() {
    return approvedOn;
  }

  /** The day of the last thing known of the platform: the next cannot have happened before it. */
  LocalDate lastKnownOn() {
    return platformSteps.isEmpty() ? service == null ? null : service.servedOn() : platformSteps.get(platformSteps.size() - 1).happenedOn();
  }

  NoticeFacts facts() {
    return new NoticeFacts(sourceNo, shop, attempts.stream().map(Attempt::view).toList(), proposer, proposalReason, service,
        platformSteps.stream().map(PlatformStep::view).toList(), outcome);
  }
}
