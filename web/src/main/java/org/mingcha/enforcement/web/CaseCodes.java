package org.mingcha.enforcement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingcha.assessment.OtherAct;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.enforcement.InvestigationGround;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Instalments;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.Remedy;
import org.mingcha.hearing.Hearing;
import org.mingcha.notice.StatementFinding;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformOffering;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Mitigation;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.RuleBook;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.ledger.IllegalGains;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewPoint;

/** What can be chosen in the forms of a case. */
@Named
@ApplicationScoped
public class CaseCodes {

  public List<LegalReviewGround> getGrounds() {
    return CaseForm.all(LegalReviewGround.class).stream().filter(ground -> ground != LegalReviewGround.HEARD).toList();
  }

  public List<ReviewPoint> getPoints() {
    return CaseForm.all(ReviewPoint.class);
  }

  public List<ReviewConclusion> getConclusions() {
    return CaseForm.all(ReviewConclusion.class);
  }

  /** The bases that lay down a penalty, each once. */
  public List<PenaltyRule> getRules() {
    var book = RuleBook.shipped();
    return book.ids().stream().map(id -> book.editions(id).get(book.editions(id).size() - 1))
        .filter(rule -> rule.nature() == PenaltyRule.Nature.PENALTY).toList();
  }

  /** The duties that carry a penalty first, those of Order 110 before those of other laws. */
  public List<Conduct> getConducts() {
    return CaseForm.all(Conduct.class).stream().sorted(Comparator.comparing(Conduct::guidanceOnly)
        .thenComparing(conduct -> !conduct.duty().instrument().equals("SAMR-110@2025"))).toList();
  }

  public List<Subtype> getSubtypes() {
    return CaseForm.all(Subtype.class);
  }

  public List<OperatorKind> getKinds() {
    return CaseForm.all(OperatorKind.class);
  }

  public List<PlatformOffering> getServices() {
    return CaseForm.all(PlatformOffering.class);
  }

  public List<Mitigation.Ground> getMitigations() {
    return CaseForm.all(Mitigation.Ground.class);
  }

  public List<OtherAct.Said> getSaid() {
    return CaseForm.all(OtherAct.Said.class);
  }

  public List<Exemption.Harm> getHarms() {
    return CaseForm.all(Exemption.Harm.class);
  }

  public List<IllegalGains.Deduction.Kind> getDeductions() {
    return CaseForm.all(IllegalGains.Deduction.Kind.class);
  }

  public List<Sanction> getSanctions() {
    return CaseForm.all(Sanction.class);
  }

  public List<ServiceMethod> getMethods() {
    return CaseForm.all(ServiceMethod.class);
  }

  public List<StatementFinding> getFindings() {
    return CaseForm.all(StatementFinding.class);
  }

  public List<Hearing.Outcome> getNoHearing() {
    return CaseForm.all(Hearing.Outcome.class).stream().filter(outcome -> outcome != Hearing.Outcome.REPORTED).toList();
  }

  public List<NoPenaltyGround> getNoPenaltyGrounds() {
    return CaseForm.all(NoPenaltyGround.class);
  }

  public List<InvestigationGround.Suspension> getSuspensions() {
    return CaseForm.all(InvestigationGround.Suspension.class);
  }

  public List<InvestigationGround.Termination> getTerminations() {
    return CaseForm.all(InvestigationGround.Termination.class);
  }

  public List<Annulment.By> getAnnullers() {
    return CaseForm.all(Annulment.By.class);
  }

  public List<PaymentItem> getItems() {
    return CaseForm.all(PaymentItem.class);
  }

  public List<Remedy.Kind> getRemedies() {
    return CaseForm.all(Remedy.Kind.class);
  }

  public List<Remedy.Outcome> getRemedyOutcomes() {
    return CaseForm.all(Remedy.Outcome.class);
  }

  /** The rows in which instalments are typed, from nought. */
  public List<Integer> getInstalmentRows() {
    return IntStream.range(0, Instalments.MOST).boxed().toList();
  }

  public List<CourtRuling.Outcome> getRulings() {
    return CaseForm.all(CourtRuling.Outcome.class);
  }

  /** What an officer does to make a decision public or to take it back. */
  public List<Publicity.Act> getActs() {
    return CaseForm.all(Publicity.Act.class).stream().filter(Publicity.Act::ofOfficers).toList();
  }

  public List<CreditClass> getCredits() {
    return CaseForm.all(CreditClass.class);
  }

  public List<Archive.Retention> getRetentions() {
    return CaseForm.all(Archive.Retention.class);
  }
}
