package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Purchase;
import org.mingcha.sampling.Purchases;
import org.mingcha.sampling.SampleCodes;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.Sampling;

/** Samples taken, sealed, sent and kept (抽样、封样、送检、保管). */
@ApplicationScoped
@Basis({"SAMR-110@2025:21", "PQL@2018:15"})
class SampleRoom {

  @Inject private SampleCodes codes;
  @Inject private Purchases purchases;

  void sampled(SpotCheck check, Sampling sampling, Actor by, Instant at) {
    CheckInput.demand(sampling.faults(check.assignment().mode(), China.dateOf(at), China.dateOf(check.openedAt())));
    check.sampled(sampling, codes.next(), codes.next(), by, at);
    if (sampling.purchase() != null) {
      purchases.keep(check.ref(), sampling.purchase());
    }
  }

  void sent(SpotCheck check, String laboratory, LocalDate on, Actor by, Instant at) {
    demandSince("/sentOn", check, on, at);
    check.sent(new Custody(SamplePart.TEST, laboratory, null, on, true), by, at);
  }

  void changedHands(SpotCheck check, Custody handover, Actor by, Instant at) {
    demandSince("/handedOn", check, handover.handedOn(), at);
    check.changedHands(handover, by, at);
  }

  Purchase look(SpotCheck check, String reason, Actor by) {
    return purchases.look(check.ref(), reason, by);
  }

  private static void demandSince(String pointer, SpotCheck check, LocalDate day, Instant at) {
    var first = check.sampledOn() == null ? China.dateOf(check.openedAt()) : check.sampledOn();
    CheckInput.demandDay(pointer, day, first, China.dateOf(at));
  }
}
