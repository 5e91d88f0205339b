package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.rectification.OrderSettled;
import org.mingcha.referral.LetterCameBack;
import org.mingcha.referral.LetterDispatched;
import org.mingcha.result.Begun;
import org.mingcha.result.FollowUp;

/**
 * What a failed check has begun is done with: the leader signed the order, or the letter to the other bureau went out, and the
 * check takes its step; or the draft was given up, the paper taken back or returned, and it is due again.
 */
@ApplicationScoped
class WhenPaperWentOut {

  @Inject private CheckLookup checks;
  @Inject private CheckShelf shelf;
  @Inject private MatterCommands commands;
  @Inject private AuditChain audit;

  void order(@Observes OrderSettled settled) {
    var number = settled.order().number();
    checks.thatBegan(number).ifPresent(check -> {
      check.begunIs(number, settled.issued() ? Begun.State.DONE : Begun.State.DROPPED, settled.at());
      if (settled.issued()) {
        record(check, number, number, settled.by(), settled.at());
      } else {
        takeBack(check, number, settled.by(), settled.at());
      }
    });
  }

  void letter(@Observes LetterDispatched letter) {
    var lead = letter.subject().number();
    checks.thatBegan(lead).ifPresent(check -> {
      check.begunIs(lead, Begun.State.DONE, letter.at());
      shelf.linkLetter(check, letter.letterNo());
      record(check, lead, letter.letterNo(), letter.by(), letter.at());
    });
  }

  /** Who withdrew the letter, or got it back, still owes the notice (撤回、退回的，仍须通报). */
  void letterBack(@Observes LetterCameBack letter) {
    var lead = letter.subject().number();
    checks.thatBegan(lead).filter(check -> check.gave(letter.letterNo())).ifPresent(check -> {
      check.begunIs(lead, Begun.State.OPEN, letter.at());
      takeBack(check, letter.letterNo(), letter.by(), letter.at());
    });
  }

  private void takeBack(SpotCheck check, String documentNo, Actor by, Instant at) {
    if (check.gave(documentNo)) {
      check.tookBack(documentNo, China.dateOf(at), at);
      audit.record(check.ref(), "paper-taken-back", by, Map.of("number", documentNo));
    }
  }

  private void record(SpotCheck check, String begun, String documentNo, Actor by, Instant at) {
    for (var one : check.begun()) {
      if (one.matterNo().equals(begun) && check.followUps().unaddressed(one.kind()).contains(one.recipient())) {
        var paper = FollowUp.issued(one.kind(), one.recipient(), documentNo, China.dateOf(at));
        commands.follow(check, one.kind().move(), Map.of("recipient", one.recipient(), "number", documentNo), by, at,
            (c, who, when) -> c.ordered(paper, who, when));
      }
    }
  }
}
