package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.StepLimits;

/** The registers of what is sent and of what comes (移送通报登记): number, link, time limit and audit entry in one. */
@ApplicationScoped
class ReferralRegister {

  private static final String SENT_TOKEN = "移";
  private static final String RECEIVED_TOKEN = "收";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private StepLimits limits;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  Referral enter(Officer officer, BureauView receiver, ReferralOpening opening) {
    var at = clock.instant();
    var referral = Referral.drafted(numbers.next(officer.bureau(), SENT_TOKEN, at), officer.bureau(), receiver, opening,
        new Handler(officer.user(), officer.name(), null), at);
    matters.find(opening.subject(), officer.scope()).ifPresent(referral::keepAwayLike);
    matters.add(referral);
    links.add(opening.subject(), "subject", referral.ref(), "referral");
    audit.record(referral.ref(), "open", officer.acting(Duty.INSPECTOR),
        Map.of("to", referral.stage(), "type", opening.type(), "receiver", receiver.code(), "subject", opening.subject()));
    return referral;
  }

  /** The receiver's file, from the moment of sending. */
  Referral arrive(Referral letter, BureauView sender, BureauView receiver, Actor by, Instant at) {
    var referral = Referral.arrived(numbers.next(receiver, RECEIVED_TOKEN, at), receiver, sender, letter, at);
    matters.add(referral);
    limits.opened(referral, China.dateOf(at));
    audit.record(referral.ref(), "open", by, Map.of("to", referral.stage(), "sender", sender.code(), "letter", letter.letterNo()));
    return referral;
  }
}
