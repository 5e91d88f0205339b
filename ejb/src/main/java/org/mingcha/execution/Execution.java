package org.mingcha.execution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

/** All that happened to carry out a decision, in order. Nothing of it is changed but a remedy, which ends. */
@Embeddable
public class Execution {

  private Archive archive;
  private Earlier earlier = Earlier.NONE;
  @Transient private LocalDate asking;

  @ElementCollection
  @CollectionTable(name = "case_payment", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Payment> payments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_deferral", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Deferral> deferrals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_remedy", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Remedy> remedies = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_dunning", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Dunning> dunnings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_court_application", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<CourtApplication> applications = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_court_ruling", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<CourtRuling> rulings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_publicity", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Publicity> publicity = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_earlier_archive", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<EarlierArchive> earlierArchives = new ArrayList<>();

  public void pay(Payment payment) {
    payments.add(payment);
  }

  public void defer(Deferral deferral) {
    deferrals.add(deferral);
  }

  /** The party seeks a remedy; from that day on the surcharge stands still. */
  public void seek(Remedy.Kind kind, String authority, LocalDate on, String documentNo) {
    remedies.add(Remedy.filed(kind, authority, on, documentNo));
  }

  /** Ends the remedy that goes on. */
  public void remedyEnded(RemedyEnd end) {
    remedies.replaceAll(remedy -> remedy.pending() ? remedy.ended(end) : remedy);
  }

  /**
   * What that penalty has become by remedies against it (变更后的处罚): sums that were changed stand in the place of those imposed; null where
   * nothing is left of it.
   */
  public Imposition changed(Imposition imposed) {
    var now = undone() ? null : imposed;
    for (var remedy : currentRemedies()) {
      now = now == null ? null : now.withMoney(remedy.fine(), remedy.gains());
    }
    return now;
  }

  /** Whether a remedy ended with the decision made last annulled or found void: nothing is owed on it, even before that is recorded as annulled. */
  public boolean undone() {
    return undoing().isPresent();
  }

  /** The remedy that left nothing of the decision made last; empty where none did. */
  public Optional<Remedy> undoing() {
    return currentRemedies().stream().filter(Remedy::undid).findFirst();
  }

  /** Whether a remedy ended with the decision annulled, found void or unlawful: nothing of it is made public any more. */
  public boolean heldUnlawful() {
    return currentRemedies().stream().anyMatch(Remedy::againstIt);
  }

  /** When a remedy last made wrong what others had been told of the decision; null where none did. */
  public LocalDate outdatedOn() {
    return currentRemedies().stream().filter(Remedy::succeeded).map(Remedy::endedOn)
        .max(Comparator.naturalOrder()).orElse(null);
  }

  public void dun(Dunning dunning) {
    dunnings.add(dunning);
  }

  /** Names the day on which the court was asked, for the guards that are asked before that is recorded. */
  public void asking(LocalDate appliedOn) {
    asking = appliedOn;
  }

  /** The day to hold against the times of an application: the one that was named, else today. */
  LocalDate askedOn(LocalDate today) {
    return asking == null ? today : asking;
  }

  /** Whether a day was named on which the court was asked. */
  boolean askingNamed() {
    return asking != null;
  }

  public void apply(CourtApplication application) {
    asking = null;
    applications.add(application);
  }

  public void rule(CourtRuling ruling) {
    rulings.add(ruling);
  }

  public void publish(Publicity act) {
    publicity.add(act);
  }

  /** What has happened so far followed a decision that was annulled; it stays on record and counts for the next one no more. */
  public void beginAnew() {
    earlier = new Earlier(payments.size(), deferrals.size(), dunnings.size(), applications.size(), rulings.size(), remedies.size());
  }

  /** Puts the volumes of the case away. */
  public void archive(Archive volumes) {
    archive = volumes;
  }

  /** Takes the volumes out of the archive, where they lie there; the archive's number and day stay on record. */
  public void takeOut(String move, LocalDate on) {
    if (archive != null) {
      earlierArchives.add(EarlierArchive.of(archive, on, move));
      archive = null;
    }
  }

  /** How often the volumes were in the archive before, and why they were taken out. */
  public List<EarlierArchive> earlierArchives() {
    return List.copyOf(earlierArchives);
  }

  /** Null while the case is not in the archive. */
  public Archive archive() {
    return archive;
  }

  public Optional<Remedy> pendingRemedy() {
    return remedies.stream().filter(Remedy::pending).findFirst();
  }

  /** Whether a remedy against the decision made last goes on. */
  public boolean contested() {
    return currentRemedies().stream().anyMatch(Remedy::pending);
  }

  /** Whether a reconsideration that was sought on that day or later has ended, and not by the party's withdrawing it. */
  public boolean reconsideredSince(LocalDate day) {
    return remedies.stream().anyMatch(remedy -> remedy.remedy() == Remedy.Kind.RECONSIDERATION && !remedy.filedOn().isBefore(day)
        && remedy.outcome() != null && remedy.outcome().opensTheCourt());
  }

  /** Whether the court has said the last word on the enforcement (终结执行、不予执行). */
  public boolean endedByCourt() {
    return lastRuling().filter(ruling -> ruling.outcome() != CourtRuling.Outcome.GRANTED).isPresent();
  }

  /** Whether an application waits for the court's ruling. */
  public boolean beforeCourt() {
    return applications.size() - earlier.applications() > CourtRuling.answers(Earlier.after(rulings, earlier.rulings()));
  }

  /** Whether the court enforces the decision, and has not ended that (准予强制执行). */
  public boolean enforcedByCourt() {
    return lastRuling().filter(ruling -> ruling.outcome() == CourtRuling.Outcome.GRANTED).isPresent();
  }

  public boolean dunned() {
    return dunnings.size() > earlier.dunnings();
  }

  /** The reminder that counts; there is one, see {@link #dunned}. */
  public Dunning lastDunning() {
    return dunnings.get(dunnings.size() - 1);
  }

  /** By which days the fine had to be paid, in parts where that was granted. */
  PaymentPlans plans(LocalDate lastDay) {
    var spells = new ArrayList<PaymentPlans.Spell>();
    var parts = Instalments.NONE;
    for (var granted : currentDeferrals()) {
      if (granted.formerDueOn() != null) {
        spells.add(new PaymentPlans.Spell(new PaymentPlan(granted.formerDueOn(), parts), granted.approvedOn()));
      }
      parts = granted.instalments();
    }
    spells.add(new PaymentPlans.Spell(new PaymentPlan(lastDay, parts), null));
    return new PaymentPlans(spells);
  }

  /** What was granted on the decision made last. */
  public List<Deferral> currentDeferrals() {
    return List.copyOf(Earlier.after(deferrals, earlier.deferrals()));
  }

  /** The remedies sought against the decision made last. */
  List<Remedy> currentRemedies() {
    return Earlier.after(remedies, earlier.remedies());
  }

  public List<Payment> paid(PaymentItem item) {
    return Earlier.after(payments, earlier.payments()).stream().filter(payment -> payment.item() == item).toList();
  }

  /** The day of the latest payment on the decision that counts; empty while nothing was paid. Payments may be recorded in any order. */
  public Optional<LocalDate> lastPaidOn() {
    return Earlier.after(payments, earlier.payments()).stream().map(Payment::paidOn).max(LocalDate::compareTo);
  }

  /** What the court ruled last; empty while it has not. */
  public Optional<CourtRuling> lastRuling() {
    return rulings.size() > earlier.rulings() ? Optional.of(rulings.get(rulings.size() - 1)) : Optional.empty();
  }

  /** What was paid on decisions that were annulled, and counts for none made after them. */
  Yuan paidBefore() {
    return payments.stream().limit(earlier.payments()).map(Payment::amount).reduce(Yuan.of("0"), Yuan::plus);
  }

  public Yuan sum(PaymentItem item) {
    return paid(item).stream().map(Payment::amount).reduce(Yuan.of("0"), Yuan::plus);
  }

  public List<Payment> payments() {
    return List.copyOf(payments);
  }

  public List<Deferral> deferrals() {
    return List.copyOf(deferrals);
  }

  public List<Remedy> remedies() {
    return List.copyOf(remedies);
  }

  public List<Dunning> dunnings() {
    return List.copyOf(dunnings);
  }

  public List<CourtApplication> applications() {
    return List.copyOf(applications);
  }

  public List<CourtRuling> rulings() {
    return List.copyOf(rulings);
  }

  public List<Publicity> publicity() {
    return List.copyOf(publicity);
  }
}
