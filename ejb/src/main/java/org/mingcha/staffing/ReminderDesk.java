package org.mingcha.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.cover.AbsenceView;
import org.mingcha.cover.Covers;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** Where a supervisor reminds of a limit that runs (催办), and officers read what they are told. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ReminderDesk {

  @Inject private Notices notices;
  @Inject private Supervisor supervisor;
  @Inject private CurrentOfficer current;
  @Inject private Covers covers;
  @Inject private TimeLimits limits;
  @Inject private NoticeTrail trail;
  @Inject private Bureaus bureaus;

  /** What the reader, or a colleague for whom the reader stands in, has not seen yet; and whose absence concerns the reader. */
  public Tidings tidings() {
    var absences = covers.concerning(current.login(), trail.today());
    return new Tidings(notices.unseen(audience(current.get(), absences)), absences);
  }

  /**
   * Reminds the handlers of a matter, or an office of its bureau, of one of its limits. It stands among their work until they have seen it, and in the
   * matter's trail for good.
   *
   * @param whom null for the handlers
   * @return what they are told; those who have not seen an earlier reminder of the same limit are not told twice
   */
  public List<NoticeView> remind(SubjectRef ref, LimitKind kind, String note, Reminded whom) {
    new Faults().told("/note", note).throwIfAny();
    var officer = supervisor.get();
    var matter = supervisor.own(ref, officer);
    var limit = running(matter, kind);
    var by = Supervisor.acting(officer);
    var told = untold(matter, kind, whom == null ? Reminded.HANDLERS : whom).stream().map(to -> StaffNotice.reminder(matter, to, limit, note, by, trail.now())).toList();
    told.forEach(notices::add);
    notices.flush();
    trail.record(ref, "remind", by, Map.of("limitKind", kind, "dueOn", limit.dueOn(), "note", note, "who",
        told.stream().map(notice -> notice.view().recipient()).toList(), "reminded", told.stream().map(notice -> notice.view().recipientName()).toList()));
    return told.stream().map(StaffNotice::view).toList();
  }

  /** Notes that the reader has seen it; seen once, it is seen. */
  public NoticeView acknowledge(long id) {
    var reader = current.get();
    var notice = notices.find(id, audience(reader, covers.concerning(reader.user(), trail.today()))).orElseThrow(() -> new NotFound("staff-notice", String.valueOf(id)));
    if (notice.view().seenAt() == null) {
      notice.seen(reader.user(), trail.now());
      notices.flush();
      trail.record(notice.view().matter(), "see-notice", reader.looking(), Map.of("topic", notice.view().topic(), "recipient",
          notice.view().recipient()));
    }
    return notice.view();
  }

  /** The reader, the offices the reader holds, and those for whose work the reader stands in today. */
  private List<String> audience(Officer reader, List<AbsenceView> absences) {
    return Stream.concat(Stream.concat(Stream.of(reader.user()), Reminded.addresses(reader).stream()), absences.stream()
        .filter(absence -> absence.cover().equals(reader.user()) && absence.duty() == Duty.INSPECTOR && absence.coveredOn(trail.today()))
        .map(AbsenceView::officer)).toList();
  }

  private TimeLimitView running(Matter matter, LimitKind kind) {
    return limits.of(matter.ref()).stream().filter(limit -> limit.kind() == kind && !limit.state().ended()).findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/timeLimit", "staffing.not-running"))));
  }

  private List<Handler> untold(Matter matter, LimitKind kind, Reminded whom) {
    var addressed = whom.of(matter, bureaus.require(matter.bureau()).name());
    if (addressed.isEmpty()) {
      throw new Invalid(List.of(Violation.of("/matter", "staffing.nobody")));
    }
    var untold = addressed.stream().filter(to -> notices.unseenReminder(matter.ref(), to.user(), kind).isEmpty()).toList();
    if (untold.isEmpty()) {
      var earlier = notices.unseenReminder(matter.ref(), addressed.get(0).user(), kind).orElseThrow();
      throw new Conflict("staffing.reminded-already", Map.of("user", earlier.sentBy(), "name", earlier.sentByName(), "at", earlier.sentAt()));
    }
    return untold;
  }
}
