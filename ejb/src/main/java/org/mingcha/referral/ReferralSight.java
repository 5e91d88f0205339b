package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.identity.Scope;

/** What of a notice or transfer a reader may see: no number of a person, and no subject that is kept from that reader. */
@ApplicationScoped
class ReferralSight {

  @Inject private Letters letters;
  @Inject private ReferralSubjects subjects;

  ReferralFacts facts(Referral referral, Scope reader) {
    var letter = letters.find(referral.letterNo());
    var hidden = referral.box() == Box.IN && referral.stage().equals(ReceivedStage.WITHDRAWN.name());
    var shown = hidden ? null : letter.map(l -> ReferralJson.carried(l.body())).orElseGet(referral::draft).masked();
    var subject = referral.subject();
    return referral.facts(subject != null && subjects.seen(subject, reader) ? subject : null, shown,
        hidden ? null : letter.map(Letters.Letter::sm3).orElse(null), letters.replies(referral.letterNo()));
  }
}
