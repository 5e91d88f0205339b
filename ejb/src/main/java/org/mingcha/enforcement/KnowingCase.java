package org.mingcha.enforcement;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Decidable;
import org.mingcha.enforcement.guard.OrdinaryCase;
import org.mingcha.execution.Executed;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvolvedParty;

/** What a case is told before its guards are asked: of limits, orders, measures and the bureau. It keeps none of it. */
@MappedSuperclass
abstract class KnowingCase extends CaseParts implements OrdinaryCase, Decidable, Executed {

  @Transient private CaseKnown known = CaseKnown.NOTHING;

  protected KnowingCase() {}

  KnowingCase(String number, BureauView bureau, String title, List<InvolvedParty> parties, Instant at) {
    super(number, bureau, title, parties, at);
  }

  /** Tells the case what registers, calendar and other components know, for the guards that ask. */
  void reckoned(CaseKnown reckoned) {
    known = reckoned;
  }

  CaseKnown known() {
    return known;
  }

  @Override
  public List<SubjectRef> openMeasures() {
    return known.openMeasures();
  }

  @Override
  public boolean correctionFailed(Citation orderedBy) {
    return known.correctionFailed(orderedBy, parties());
  }

  @Override
  public boolean provincial() {
    return known.provincial();
  }

  @Override
  public boolean legallyQualified(String user) {
    return known.qualified().contains(user);
  }

  @Override
  public boolean principal(String user) {
    return known.principals().contains(user);
  }

  @Override
  public LocalDate decisionDueOn() {
    return dueOn(LimitKind.DECIDE_CASE);
  }

  @Override
  public LocalDate reviewDueOn() {
    return dueOn(LimitKind.REVIEW);
  }

  @Override
  public LocalDate statementDueOn() {
    return notices().notice().isEmpty() ? null : known.dueOn().get(LimitKind.STATEMENT);
  }

  @Override
  public int extensions() {
    return known.extensions();
  }

  @Override
  public LocalDate dueOn(LimitKind limit) {
    return known.dueOn().get(limit);
  }

  /** Whether a limit of that kind has not ended. */
  boolean runs(LimitKind limit) {
    return known.running().contains(limit);
  }
}
