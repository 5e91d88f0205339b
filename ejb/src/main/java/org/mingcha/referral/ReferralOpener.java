package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;

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
    var opening = asked.with(asked.content().unmaskedFrom(subjects.demand(asked, officer)));
    var missing = opening.content().missing();
    if (!missing.isEmpty()) {
      throw new RuleRefused("referral.incomplete", opening.type().basis(), Map.of("missing", missing));
    }
    var receiver = addressee.of(officer.bureau(), opening);
    referrals.open(opening.subject(), receiver.code()).ifPresent(number -> {
      throw new RuleRefused("referral.already-open", opening.type().basis(), Map.of("number", number, "bureau", receiver.code()));
    });
    return register.enter(officer, receiver, opening);
  }
}
