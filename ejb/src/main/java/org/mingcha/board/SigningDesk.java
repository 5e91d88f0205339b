package org.mingcha.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SheetView;
import org.mingcha.approval.SignerLooks;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matters;

/** What stands before a signer: what is asked, what is new since the last look, and how like matters were decided. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class SigningDesk {

  private static final int PRECEDENTS = 3;

  @Inject private ApprovalDesk approvals;
  @Inject private SignerLooks looks;
  @Inject private PrecedentQueries precedents;
  @Inject private AuditChain audit;
  @Inject private Matters matters;
  @Inject private CurrentOfficer current;

  /** Refused unless the caller is an officer. */
  public void requireReader() {
    current.get();
  }

  /** Looks at what waits for signature on a matter, and notes the look; a matter out of the caller's sight is not found. */
  public SigningView look(SubjectRef subject) {
    matters.find(subject, current.get().scope()).orElseThrow(() -> new NotFound("matter", subject.number()));
    var waiting = approvals.of(subject).stream().filter(SheetView::open).toList();
    var before = looks.look(subject, current.get().user()).orElse(null);
    var trail = before == null ? List.<AuditView>of() : audit.of(subject);
    return new SigningView(waiting, before, since(trail, before), ChangesSince.in(trail, before), precedents.alike(subject, current.get().scope(), PRECEDENTS));
  }

  private List<AuditView> since(List<AuditView> trail, Instant before) {
    return trail.stream().filter(entry -> entry.at().isAfter(before) && !entry.user().equals(current.get().user())).toList();
  }
}
