package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.rectification.OrderSettled;
import org.mingcha.referral.LetterDispatched;

/**
 * What a failed check has begun is done with: the leader signed the order, or the letter to the other bureau went out, and the
 * check takes its step; or the draft was given up, and the paper is due again.
 */
@ApplicationScoped
class WhenPaperWentOut {

  @Inject private CheckLookup checks;
  @Inject private MatterCommands commands;

  void order(@Observes OrderSettled settled) {
    var number = settled.order().number();
    checks.thatBegan(number).ifPresent(check -> {
      check.begunIs(number, settled.issued() ? Begun.State.DONE : Begun.State.DROPPED, settled.at());
      if (settled.issued()) {
        record(check, number, number, settled.by(), settled.at());
      }
    });
  }

  void letter(@Observes LetterDispatched letter) {
    var lead = letter.subject().number();
    checks.thatBegan(lead).ifPresent(check -> {
      check.begunIs(lead, Begun.State.DONE, letter.at());
      record(check, lead, letter.letterNo(), letter.by(), letter.at());
    });
  }

  private void record(SpotCheck check, String begun, String documentNo, Actor by, Instant at) {
    for (var one : check.begun()) {
      if (one.matterNo().equals(begun) && check.followUps().unaddressed(one.kind()).contains(one.recipient())) {
        var paper = new FollowUp(one.kind(), one.recipient(), documentNo, China.dateOf(at));
        commands.follow(check, one.kind().move(), Map.of("recipient", one.recipient(), "number", documentNo), by, at,
            (c, who, when) -> c.ordered(paper, who, when));
      }
    }
  }
}
