package org.mingcha.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.Assessment;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.History;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.RuleVerdict;
import org.mingcha.penalty.discretion.Exemption;

/** All that was found about the act of a case, version by version, and which rule each review confirmed; nothing of it is changed. */
@Embeddable
public class Findings {

  @ElementCollection
  @CollectionTable(name = "case_finding", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<RecordedFinding> recorded = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_rule_choice", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<RuleChoice> choices = new ArrayList<>();

  @Transient private CaseHistory history = CaseHistory.UNKNOWN;

  public void record(ActFinding finding, String by, LocalDate on) {
    recorded.add(RecordedFinding.of(finding, by, on));
  }

  /** Adds what the review that was just concluded says on the rule. */
  public void reviewed(RuleChoice choice) {
    choices.add(choice);
  }

  /** Tells what the system knows itself. */
  public void knows(CaseHistory known) {
    history = known;
  }

  public CaseHistory history() {
    return history;
  }

  /** How many versions there are; the number of the one that counts. */
  public int count() {
    return recorded.size();
  }

  /** What has been found as it counts now; empty while nothing is recorded. */
  public Optional<ActFinding> current() {
    return recorded.isEmpty() ? Optional.empty() : Optional.of(recorded.get(recorded.size() - 1).content());
  }

  /** What the last review says; empty before the first. */
  public Optional<RuleChoice> choice() {
    return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(choices.size() - 1));
  }

  /** What was said last on the facts that count now; a review that asked for more and said nothing takes nothing back. */
  Optional<ReviewedChoice> said() {
    return choices.stream().filter(choice -> choice.findingNo() == count()).map(RuleChoice::content)
        .filter(content -> !content.equals(ReviewedChoice.NONE)).reduce((earlier, later) -> later);
  }

  /** Whether the last review saw what counts now. */
  public boolean reviewedAsTheyAre() {
    return choice().filter(choice -> choice.findingNo() == count()).isPresent();
  }

  /** What the rules ask of an act, on a day in Asia/Shanghai; empty while nothing is recorded. */
  public Optional<ActFacts> facts(LocalDate on) {
    return current().map(found -> new ActFacts(found.act(), found.offender(), found.values(), history(found, on), history.level(), on));
  }

  /** What the law allows for the act on that day. */
  public Optional<Assessment> assessment(LocalDate on) {
    return facts(on).map(history.assessor()::assess);
  }

  /** The basis that a penalty names, the province's own among them, in the edition that governs the act on that day; empty for an unknown one. */
  public Optional<PenaltyRule> basis(Imposition imposition, LocalDate on) {
    return assessment(on).flatMap(assessment -> assessment.verdict(imposition.rule())).map(RuleVerdict::rule)
        .or(() -> history.assessor().latest(imposition.rule()));
  }

  /** Which of the duties that were breached a penalty by that basis is for. */
  public Set<Conduct> punished(PenaltyRule basis) {
    return current().stream().flatMap(found -> found.act().conducts().stream()).filter(basis.conducts()::contains).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a rule that applies leaves a question open, so that the case needs legal review (强制法制审核). */
  public boolean raisesQuestions(LocalDate on) {
    return assessment(on).filter(assessment -> !assessment.review().isEmpty()).isPresent();
  }

  /** Whether the penalty must be notified with the right of a hearing; where nothing is recorded, none is notified. */
  public boolean givesHearing(Imposition imposition, LocalDate on) {
    return facts(on).filter(facts -> history.assessor().givesHearing(imposition, facts)).isPresent();
  }

  /** What speaks on that day for imposing nothing; empty while nothing is recorded. */
  public Optional<Exemption.Facts> exemption(LocalDate on) {
    return current().map(found -> found.circumstances().facts(found.age(), penalties(found).size(), found.act().timeBarred(on)));
  }

  /** The earlier penalties that fined what seems to be the same act, save those that the handlers tell apart from it. */
  public List<EarlierPenalty> finesForTheAct(LocalDate on) {
    return current().stream().flatMap(found -> penalties(found).stream()
        .filter(earlier -> earlier.fined(found.act(), on) && !found.distinguishes(earlier.caseNo()))).toList();
  }

  /**
   * The earlier fines for what seems to be the same act of which nobody has said yet whether they were on this party
   * (可能是同一当事人的处罚). Others on a party of that name are shown, and nobody has to answer them.
   */
  public List<EarlierPenalty> unanswered(LocalDate on) {
    return current().stream().flatMap(found -> history.possible().penalties().stream().filter(one -> one.fined(found.act(), on))
        .filter(one -> !found.distinguishes(one.caseNo()) && !found.recognises(one.caseNo()))).toList();
  }

  public List<RecordedFinding> recorded() {
    return List.copyOf(recorded);
  }

  /** One for each review, in their order. */
  public List<RuleChoice> choices() {
    return List.copyOf(choices);
  }

  /** Those on this party, by its number or because the handlers found it to be the same. */
  private List<EarlierPenalty> penalties(ActFinding found) {
    return Stream.concat(history.penalties().stream(), history.possible().penalties().stream().filter(one -> found.recognises(one.caseNo()))).toList();
  }

  private History history(ActFinding found, LocalDate on) {
    return new History(history.orders().stream().filter(order -> Objects.equals(order.party(), found.party()))
        .map(order -> CorrectionOrders.of(order, found)).toList(),
        finesForTheAct(on).stream().map(EarlierPenalty::asFine).toList(), found.mitigations());
  }
}
