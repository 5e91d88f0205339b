package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.StepTaking;
import org.mingcha.procedure.view.LinkView;

/** The register of what was asked of others: day, pauses and audit entry in one. */
@ApplicationScoped
class Requests {

  /** Under this name it is told that a request names a paper, and of which {@link RequestKind} it is, as of a step. */
  static final String MAKE = "make-request";
  static final String KIND = "request";

  private static final String CASES = "penalty-cases";

  @Inject private EntityManager em;
  @Inject private WorkCalendar calendar;
  @Inject private RequestPause pauses;
  @Inject private Links links;
  @Inject private AuditChain audit;
  @Inject private Event<StepTaking> taking;
  @Inject private Clock clock;

  List<EvidenceRequest> of(SubjectRef matter) {
    return em.createQuery("select r from EvidenceRequest r where r.matter.number = :no order by r.id", EvidenceRequest.class)
        .setParameter("no", matter.number()).getResultList();
  }

  /** A matter's own seizures are of its own bureau, and no more secret than it is. */
  List<String> seizuresOf(SubjectRef matter) {
    return links.of(matter, Scope.system()).stream().filter(link -> link.kind().equals("seizures")).map(LinkView::number).toList();
  }

  EvidenceRequest require(long id) {
    var request = em.find(EvidenceRequest.class, id);
    if (request == null) {
      throw new NotFound("evidence-request", String.valueOf(id));
    }
    return request;
  }

  EvidenceRequest make(SubjectRef matter, RequestReport report, Officer by) {
    var today = China.today(clock);
    demandUsable(report.faults(today));
    demandUsable(foreign(matter, report));
    demandUsable(numberedTwice(report, by));
    var request = EvidenceRequest.made(matter, report, dueOn(report, today), by.user(), clock.instant());
    em.persist(request);
    em.flush();
    var actor = by.acting(Duty.INSPECTOR);
    taking.fire(new StepTaking(matter, by.bureau().code(), MAKE, Map.of(KIND, report.kind(), MatterCommands.DOCUMENT_NO, report.paperNo()),
        actor, clock.instant()));
    audit.record(matter, MAKE, actor, Map.of(KIND, report.kind(), "paper", report.paperNo(), "who", report.addressee(),
        "dueOn", request.view().dueOn()));
    pauses.begin(request, actor);
    return request;
  }

  void answer(EvidenceRequest request, LocalDate on, String answer, Officer by) {
    request.answered(on, answer, by.user(), China.today(clock));
    em.flush();
    var actor = by.acting(Duty.INSPECTOR);
    audit.record(request.matter(), "answer-request", actor, Map.of("paper", request.paperNo(), "on", on));
    pauses.end(request, of(request.matter()), actor);
  }

  /**
   * A lead goes on as a case or as another lead from that day on, while something may still be awaited in it, in that other, or in one that
   * was merged into either before.
   */
  void goOn(SubjectRef lead, LocalDate from, Actor by) {
    pauses.together(lead).flatMap(this::open).forEach(request -> pauses.goOn(request, from, by));
  }

  /** What is still awaited in the lead of which a case was opened, and in leads that were merged into it or into this one. */
  List<EvidenceRequest> awaitedBefore(SubjectRef matter) {
    return pauses.wentOnIn(matter).skip(1).flatMap(this::open).toList();
  }

  private Stream<EvidenceRequest> open(SubjectRef matter) {
    return of(matter).stream().filter(request -> request.view().open());
  }

  void extend(EvidenceRequest request, LocalDate to, String reason, Officer by) {
    request.extended(to, China.today(clock));
    em.flush();
    audit.record(request.matter(), "extend-request", by.acting(Duty.INSPECTOR), Map.of("paper", request.paperNo(), "dueOn", to, "reason", reason));
  }

  /** Days of testing are told of seizures of this matter and of no other; a refund is ordered in a case, whose time then stands still. */
  private List<Violation> foreign(SubjectRef matter, RequestReport report) {
    if (report.kind() == RequestKind.REFUND_ORDER && !matter.kind().equals(CASES)) {
      return List.of(Violation.of("/kind", "evidence.refund-in-case"));
    }
    return seizuresOf(matter).containsAll(report.seizures()) ? List.of() : List.of(Violation.of("/seizures", "evidence.seizure"));
  }

  /** A bureau gives the number of a request for material once (一文一号); what others sent for it may answer several. */
  private List<Violation> numberedTwice(RequestReport report, Officer by) {
    var taken = report.kind() == RequestKind.MATERIALS && em.createQuery("""
        select count(r) from EvidenceRequest r
        where r.kind = :kind and r.paperNo = :number and r.matter.number in (select m.number from Matter m where m.bureau = :bureau)""", Long.class)
        .setParameter("kind", report.kind()).setParameter("number", report.paperNo()).setParameter("bureau", by.bureau().code())
        .getSingleResult() > 0;
    return taken ? List.of(Violation.of("/paperNo", "evidence.paper-taken")) : List.of();
  }

  private LocalDate dueOn(RequestReport report, LocalDate today) {
    var help = LimitKind.ASSIST;
    return report.kind() == RequestKind.ASSISTANCE
        ? calendar.deadline(report.issuedOn(), help.length(), help.unit(), List.of(), List.of(), today).dueOn() : report.dueOn();
  }

  private static void demandUsable(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }
}
