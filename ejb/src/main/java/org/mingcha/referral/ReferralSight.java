package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingcha.identity.Scope;

/** What of a notice or transfer a reader may see: no number of a person, and no subject that is kept from that reader. */
@ApplicationScoped
class ReferralSight {

  @Inject private Letters letters;
  @Inject private ReferralSubjects subjects;
  @Inject private ReferralEvidence evidence;

  ReferralFacts facts(Referral referral, Scope reader) {
    var letter = letter(referral);
    var subject = referral.subject();
    return referral.facts(subject != null && subjects.seen(subject, reader) ? subject : null, shown(referral, letter),
        letter.map(Letters.Letter::sm3).orElse(null), evidence.of(referral, reader), letters.replies(referral.letterNo()));
  }

  /** The letter, unless there is none yet, or none any more for its receiver. */
  Optional<Letters.Letter> letter(Referral referral) {
    return withdrawn(referral) ? Optional.empty() : letters.find(referral.letterNo());
  }

  private static ReferralPackage shown(Referral referral, Optional<Letters.Letter> letter) {
    return withdrawn(referral) ? null : letter.map(sent -> ReferralJson.carried(sent.body())).orElseGet(referral::draft).masked();
  }

  private static boolean withdrawn(Referral referral) {
    return referral.box() == Box.IN && referral.stage().equals(ReceivedStage.WITHDRAWN.name());
  }
}
