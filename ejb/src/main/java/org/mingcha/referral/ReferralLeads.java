package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.lead.LeadOpening;
import org.mingcha.lead.LeadSource;
import org.mingcha.lead.ReferredLeads;
import org.mingcha.procedure.Links;

/** Leads that notices and transfers move, or give rise to. */
@ApplicationScoped
class ReferralLeads {

  @Inject private ReferredLeads leads;
  @Inject private Links links;
  @Inject private Letters letters;

  /** A transfer takes its lead along. */
  void leave(Referral referral) {
    if (referral.type() == ReferralType.LEAD_TRANSFER) {
      leads.transfer(referral.subject().number(), referral.letterNo());
    }
  }

  /** What the receiver accepts becomes a lead there (自收到之日起核查). */
  void arrive(Referral referral, Actor by, Instant at) {
    var content = ReferralJson.carried(letters.find(referral.letterNo()).orElseThrow().body())
        .unmaskedFrom(referral.parties());
    var lead = leads.open(referral.bureau(), opening(referral.letterNo(), content, at), by);
    links.add(referral.ref(), "referral", lead, "lead");
  }

  /** A lead that left and was withdrawn before anybody signed for it is verified here again. */
  void stay(Referral referral, Actor by, Instant at) {
    if (referral.type() == ReferralType.LEAD_TRANSFER && referral.sent()) {
      var lead = leads.reopen(referral, opening(referral.letterNo(), referral.draft(), at), by);
      links.add(referral.ref(), "referral", lead, "lead");
    }
  }

  static LeadOpening opening(String letterNo, ReferralPackage content, Instant at) {
    return new LeadOpening(LeadSource.REFERRAL, letterNo, content.title(), content.facts(), China.dateOf(at),
        List.of(content.party().involved()));
  }
}
