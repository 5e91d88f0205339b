package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.rectification.RectificationEntrance;
import org.mingcha.referral.Addressee;
import org.mingcha.result.Begun;
import org.mingcha.result.FollowUp;

/**
 * Begins the papers that a failed product asks for (后处理文书自动拟制): the drafts of stop-sale and order to whoever is in the
 * region, for the check's handlers; for whoever is in another bureau's, the task to tell that bureau. Where nobody knows the
 * place, drafts: a person decides before anything is signed.
 */
@ApplicationScoped
@Basis({"PQL@2018:17", "SAMR-18@2019:44", "SAMR-18@2019:45", "SAMR-18@2019:46"})
class FailureOrders {

  @Inject private RectificationEntrance orders;
  @Inject private Addressee addressee;
  @Inject private Bureaus bureaus;
  @Inject private Clock clock;

  void begin(SpotCheck check, FailedParty failed, SubjectRef lead, Actor by) {
    if (isElsewhere(check, failed)) {
      failed.roles().forEach(role -> check.begin(Begun.open(FollowUp.Kind.NOTICE, role, lead.number()), clock.instant()));
      return;
    }
    draft(check, failed, FollowUp.Kind.STOP_SALE, by);
    draft(check, failed, FollowUp.Kind.RECTIFICATION, by);
  }

  /** Not where a paper of the kind went out before, as a stop-sale may at once. */
  private void draft(SpotCheck check, FailedParty failed, FollowUp.Kind kind, Actor by) {
    var open = check.followUps().unaddressed(kind).stream().filter(failed.roles()::contains).toList();
    if (!open.isEmpty()) {
      var order = orders.draft(check, OrderTexts.draft(kind, failed, check.facts(true), check.number()), by);
      open.forEach(role -> check.begin(Begun.open(kind, role, order.number()), clock.instant()));
    }
  }

  private boolean isElsewhere(SpotCheck check, FailedParty failed) {
    return failed.division() != null && !addressee.proposed(bureaus.require(check.bureau()), failed.division()).isEmpty();
  }
}
