package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.China;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.SamplingSettings;

/** A result told, objected to, confirmed, followed up and published (告知、异议、确定、后处理、公布). */
@ApplicationScoped
class ResultRoom {

  @Inject private ObjectionTime time;
  @Inject private ResultFollowUp followUp;
  @Inject private CheckShelf shelf;

  void told(SpotCheck check, Recipient recipient, LocalDate sentOn, ResultNotice.Manner manner, String documentNo, Actor by, Instant at) {
    CheckInput.demandDay("/sentOn", sentOn, check.report().receivedOn(), China.dateOf(at));
    check.requireMove("record-notice");
    CheckInput.demandOneOf("/recipient", recipient, check.telling().untold());
    check.told(new ResultNotice(recipient, SampledParties.nameOf(recipient, check.facts(true)), sentOn, manner, documentNo, null), by, at);
  }

  void received(SpotCheck check, Recipient recipient, LocalDate on, Actor by, Instant at) {
    check.requireMove("record-receipt");
    CheckInput.demandOneOf("/recipient", recipient, check.telling().awaited());
    CheckInput.demandDay("/receivedOn", on, check.telling().notice(recipient).sentOn(), China.dateOf(at));
    check.received(recipient, on, by, at);
    time.received(check, recipient, on);
  }

  void objected(SpotCheck check, Objection objection, Actor by, Instant at) {
    check.requireMove("record-objection");
    CheckInput.demandObjector(check, objection.objector());
    CheckInput.demandDay("/madeOn", objection.madeOn(), check.telling().notice(objection.objector()).receivedOn(), China.dateOf(at));
    check.objected(objection, by, at);
    time.objected(check, objection.objector(), objection.madeOn());
  }

  void decided(SpotCheck check, Objection.Decision decision, Actor by, Instant at) {
    check.requireMove("decide-objection");
    CheckInput.demand(decision.faults(check.report().laboratory(), check.conclusion(), SamplingSettings.shipped()));
    check.objectionDecided(decision, China.dateOf(at), by, at);
  }

  void confirmed(SpotCheck check, String opinion, Actor by, Instant at) {
    check.step("confirm-result", by, at, opinion);
    followUp.confirmed(check, by, China.dateOf(at));
  }

  void ordered(SpotCheck check, FollowUp order, Actor by, Instant at) {
    check.requireMove(order.kind().move());
    CheckInput.demandDay("/issuedOn", order.issuedOn(), check.report().receivedOn(), China.dateOf(at));
    var due = check.followUps().due(order.kind());
    if (!due.isEmpty()) {
      CheckInput.demandOneOf("/recipient", order.recipient(), due);
    }
    check.ordered(order, by, at);
    shelf.linkOrder(check, order.documentNo(), Scope.system());
  }

  void published(SpotCheck check, String opinion, Actor by, Instant at) {
    check.step("publish", by, at, opinion);
    followUp.published(check, China.dateOf(at));
  }

  void ended(SpotCheck check, String move, String reason, Actor by, Instant at) {
    check.step(move, by, at, reason);
    followUp.ended(check);
  }
}
