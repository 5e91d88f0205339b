package org.mingcha.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.penalty.setting.PenaltySettingsRegister;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.GivenOrder;
import org.mingcha.rectification.GivenOrders;

/** Tells a case what the penalty rules ask and nobody types: orders to correct, earlier penalties, the rules of the province. */
@ApplicationScoped
public class CaseHistories {

  private PenaltySettingsRegister settings;
  private GivenOrders orders;
  private PenaltyHistory penalties;
  private Clock clock;

  protected CaseHistories() {}

  @Inject
  CaseHistories(PenaltySettingsRegister settings, GivenOrders orders, PenaltyHistory penalties, Clock clock) {
    this.settings = settings;
    this.orders = orders;
    this.penalties = penalties;
    this.clock = clock;
  }

  /** @param within numbers of the case and of its lead, in which orders were given */
  public void reckon(Assessed aCase, Collection<String> within, BureauView bureau) {
    var found = aCase.findings().count() > 0;
    var today = LocalDate.now(clock);
    aCase.findings().knows(new CaseHistory(settings.assessor(bureau, today),
        bureau.isOf(BureauLevel.PROVINCE) ? BureauLevel.PROVINCE : bureau.level(),
        found ? orders.within(within) : List.<GivenOrder>of(),
        acting(aCase).filter(party -> party.identityNumber() != null).map(party -> penalties.of(party.identityNumber(), aCase.number())).orElse(List.of()),
        acting(aCase).map(party -> penalties.possiblyOf(party, aCase.number(), aCase.findings().current().orElseThrow(), today)).orElse(Namesakes.NONE)));
  }

  /** The party whose act was found; empty while nothing is recorded. */
  private static Optional<InvolvedParty> acting(Assessed aCase) {
    var party = aCase.findings().current().map(ActFinding::party).orElse(null);
    return aCase.parties().stream().filter(one -> one.name().equals(party)).findFirst();
  }
}
