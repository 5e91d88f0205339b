package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/** What happens inside the sending bureau before anything goes out. */
@ApplicationScoped
class ReferralDrafts {

  @Inject private ReferralSheets sheets;
  @Inject private Addressee addressee;
  @Inject private ReferralSubjects subjects;
  @Inject private CurrentOfficer current;

  Officer reader() {
    return current.get();
  }

  List<BureauView> proposed(String division) {
    return addressee.proposed(reader().bureau(), division);
  }

  void propose(Referral referral, String reason, Actor by, Instant at) {
    sheets.propose(referral, reason, by, at);
  }

  void sign(Referral referral, String move, Actor by, String opinion) {
    sheets.sign(referral, move, move.equals("return-draft") ? SlotState.RETURNED : SlotState.AGREED, by, opinion);
  }

  ReferralPackage offered(SubjectRef subject) {
    return subjects.offered(subject, reader());
  }
}
