package org.mingcha.enforcement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.mingcha.penalty.RuleVerdict;
import org.mingcha.penalty.Sanction;

/**
 * Which fields of a penalty a form shows: those for what the rules provide that it may use, and those in which something stands already.
 * While a form comes back all of them are there, so that what an older page posts is refused by the law and not dropped by the form.
 */
@Named
@RequestScoped
public class PenaltyFields {

  private static final String DECIDE = "decide";

  @Inject private AssessedCase assessed;
  @Inject private CaseCodes codes;

  /** The other penalties that can be ticked. */
  public List<Sanction> sanctions(CasePage page) {
    return drawn() ? codes.getSanctions().stream().filter(one -> page.getSanctions().contains(one.name())
        || provided(page, verdict -> verdict.sanctions().contains(one))).toList() : codes.getSanctions();
  }

  /** Whether serious circumstances can be ticked. */
  public boolean serious(CasePage page) {
    return !drawn() || page.getForm().ticked("serious") || provided(page, RuleVerdict::seriously);
  }

  /** Whether gains can be confiscated. */
  public boolean gains(CasePage page) {
    return !drawn() || typed(page, "confiscatedGains") || provided(page, verdict -> verdict.rule().confiscatesGains());
  }

  /** Whether goods can be confiscated. */
  public boolean goods(CasePage page) {
    return !drawn() || typed(page, "confiscatedGoods") || provided(page, verdict -> verdict.rule().confiscatesGoods());
  }

  /** By one of the rules that may be used: those that apply, and once the party was told of one, that one; by any while nothing is recorded. */
  private boolean provided(CasePage page, Predicate<RuleVerdict> asked) {
    var seen = assessed.of(page.getNumber());
    if (seen.assessment() == null) {
      return true;
    }
    return DECIDE.equals(page.getAct()) && seen.imposition() != null ? seen.assessment().verdict(seen.imposition().rule()).filter(asked).isPresent()
        : seen.assessment().applicable().stream().anyMatch(asked);
  }

  private static boolean typed(CasePage page, String field) {
    var typed = page.getForm().text(field);
    return typed != null && !typed.matches("[0.]*");
  }

  private static boolean drawn() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }
}
