package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.InvolvedParty;

/** Drafts notices and transfers for the calling inspector: complete, to the right bureau, and not twice. */
@ApplicationScoped
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
class ReferralOpener {

  @Inject private ReferralSubjects subjects;
  @Inject private Addressee addressee;
  @Inject private Referrals referrals;
  @Inject private ReferralRegister register;
  @Inject private CurrentOfficer current;

  Referral open(ReferralOpening asked) {
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var opening = complete(asked, subjects.demand(asked, officer));
    return register.enter(officer, receiver(opening, officer, null), opening);
  }

  /** Writes a draft anew, as it would be opened now; a hidden number is the one of its subject or of the draft itself. */
  void revise(Referral draft, ReferralOpening revision, Actor by, Instant at) {
    var asked = revision.about(draft.type(), draft.subject());
    var known = Stream.concat(draft.parties().stream(), subjects.demand(asked, current.get()).stream()).toList();
    var opening = complete(asked, known);
    draft.revise(opening, receiver(opening, current.get(), draft.number()), by, at);
  }

  private static ReferralOpening complete(ReferralOpening asked, List<InvolvedParty> known) {
    var opening = asked.with(asked.content().unmaskedFrom(known));
    var missing = opening.content().missing();
    if (!missing.isEmpty()) {
      throw new RuleRefused("referral.incomplete", opening.type().basis(), Map.of("missing", missing));
    }
    return opening;
  }

  /** @param own number of the draft that this is about, null for a new one */
  private BureauView receiver(ReferralOpening opening, Officer officer, String own) {
    var receiver = addressee.of(officer.bureau(), opening);
    referrals.open(opening.subject(), receiver.code()).filter(number -> !number.equals(own)).ifPresent(number -> {
      throw new RuleRefused("referral.already-open", opening.type().basis(), Map.of("number", number, "bureau", receiver.code()));
    });
    return receiver;
  }
}
