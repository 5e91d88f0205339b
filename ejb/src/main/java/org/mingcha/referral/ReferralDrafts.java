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
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matters;
import org.mingcha.report.ReportQueries;
import org.mingcha.report.ReportReader;

/** What happens inside the sending bureau before anything goes out. */
@ApplicationScoped
class ReferralDrafts {

  @Inject private ReferralSheets sheets;
  @Inject private Addressee addressee;
  @Inject private Matters matters;
  @Inject private ReportQueries reports;
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
    if (subject.kind().equals(ReportQueries.KIND)) {
      return OfferedPackage.of(reports.require(subject.number(), new ReportReader.OfBureaus(reader().scope())).content());
    }
    return OfferedPackage.of(matters.find(subject, reader().scope()).orElseThrow(() -> new NotFound("matter", subject.number())).parties());
  }
}
