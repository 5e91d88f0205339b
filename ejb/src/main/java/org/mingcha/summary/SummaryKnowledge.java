package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.assessment.Namesakes;
import org.mingcha.assessment.PenaltyHistory;
import org.mingcha.calendar.LastDays;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.Officers;
import org.mingcha.penalty.setting.PenaltySettingsRegister;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** Tells a penalty on the spot what its guards ask and it does not keep itself. */
@ApplicationScoped
class SummaryKnowledge implements Briefing {

  @Inject private PenaltySettingsRegister settings;
  @Inject private PenaltyHistory penalties;
  @Inject private OrdersGiven orders;
  @Inject private Bureaus bureaus;
  @Inject private Officers officers;
  @Inject private TimeLimits limits;
  @Inject private Clock clock;

  @Override
  public void brief(Matter matter) {
    if (matter instanceof SummaryPenalty penalty) {
      reckon(penalty);
    }
  }

  void reckon(SummaryPenalty penalty) {
    var bureau = bureaus.require(penalty.bureau());
    penalty.reckoned(SummaryKnown.of(settings.on(bureau, LocalDate.now(clock)),
        bureau.isOf(BureauLevel.PROVINCE) ? BureauLevel.PROVINCE : bureau.level(), orders.to(penalty), earlier(penalty),
        officers.among(penalty.bureau(), penalty.handlers().stream().map(Handler::user).toList())).possibly(like(penalty))
        .due(LastDays.of(limits.of(penalty.ref()))));
  }

  /** Those on whoever may be this party that fined what seems to be this act, while nothing is decided. */
  private List<EarlierPenalty> like(SummaryPenalty penalty) {
    return penalty.decidedOn() != null || penalty.imposition() == null || penalty.imposition().fine() == null ? List.of()
        : penalties.possiblyOf(penalty.parties().get(0), penalty.number(), penalty.act().act(), LocalDate.now(clock)).penalties();
  }

  /** Those of parties of the same name that may be this one, while nothing is decided: a hint for whoever decides. */
  Namesakes possible(SummaryPenalty penalty) {
    return penalty.decidedOn() == null ? penalties.possiblyOf(penalty.parties().get(0), penalty.number()) : Namesakes.NONE;
  }

  /** By the number of the party; a name alone says nothing across bureaus. */
  private List<EarlierPenalty> earlier(SummaryPenalty penalty) {
    var number = penalty.parties().get(0).identityNumber();
    return number == null ? List.of() : penalties.of(number, penalty.number());
  }
}
