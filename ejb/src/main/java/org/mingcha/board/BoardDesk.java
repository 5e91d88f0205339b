package org.mingcha.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;

/** What an officer looks at before taking anything up: own work, figures, who is there. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class BoardDesk {

  @Inject private WorkQueries work;
  @Inject private CurrentOfficer current;
  @Inject private Officers officers;
  @Inject private AuditChain audit;
  @Inject private Matters matters;
  @Inject private Clock clock;

  /** Who is reading. */
  public Officer reader() {
    return current.get();
  }

  /** Who is reading and what waits, in one transaction, since every page asks for both. */
  public Standing standing() {
    var reader = current.get();
    return new Standing(reader, work.counts(reader, clock.instant()));
  }

  public Page<WorkRow> work(WorkSight sight, WorkCursor cursor, int limit) {
    return work.waitingFor(current.get(), sight, LocalDate.now(clock), cursor, limit);
  }

  /** Officers of the reader's bureau who hold a certificate: those who can be designated as handlers. */
  public List<OfficerView> certifiedOfficers() {
    return officers.certifiedIn(current.get().bureau().code());
  }

  /** All officers of the reader's bureau. */
  public List<OfficerView> colleagues() {
    return officers.of(current.get().bureau().code());
  }

  /** The audit trail of a matter within the reader's scope; one out of sight is not found. */
  public List<AuditView> timeline(SubjectRef subject) {
    matters.require(Matter.class, subject.number(), current.get().scope());
    return audit.of(subject);
  }

  /** The parties of a matter within the reader's sight, numbers of persons hidden; nobody where it lies outside. */
  public List<InvolvedParty> parties(SubjectRef subject) {
    return matters.find(subject, current.get().scope()).stream().flatMap(matter -> matter.parties().stream())
        .map(InvolvedParty::masked).toList();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
