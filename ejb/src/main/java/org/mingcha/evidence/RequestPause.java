package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.PauseGround;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Links;

/**
 * Days on which something is awaited do not count (不计入期限): those of a test (检测、检验、检疫、鉴定) and of a right holder's word
 * (权利人辨认、鉴别) in the time for verifying a lead or deciding a case, those of an order to refund (责令退还多收价款) in the latter; those of a test
 * also in the time of the seizures of which the party was told so, by the written notice of the period. No other limit stands still.
 * Each request pauses for itself, so that of several every day is left out once, in whatever order they are recorded. What is asked in a
 * lead goes on to pause the case that was opened of it, or the lead that it was merged into. A limit that had run out before the request
 * stays over.
 */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:18", "SAMR-PROC@2022:32", "SAMR-PROC@2022:38", "SAMR-PROC@2022:64"})
class RequestPause {

  private static final String SEIZURES = "seizures";
  private static final String SURVIVOR = "surviving-lead";
  /** What another matter is to the one that it goes on for: the lead that it was merged into, the case that was opened of it. */
  private static final Set<String> GOES_ON_AS = Set.of(SURVIVOR, "case");
  private static final Set<String> WENT_ON_AS = Set.of("merged-lead", "lead");

  @Inject private TimeLimits limits;
  @Inject private Links links;
  @Inject private AuditChain audit;

  /** From the day of the request on, those that it pauses stand still. */
  void begin(EvidenceRequest request, Actor by) {
    Stream.concat(subjects(request), successors(request.matter())).forEach(subject -> begin(request, subject, request.issuedOn(), by));
  }

  /**
   * What is still awaited in a matter pauses, from that day on, what goes on in its place, and the matter itself where it goes on with the
   * time of another; what it pauses already it does not pause twice.
   */
  void goOn(EvidenceRequest request, LocalDate from, Actor by) {
    Stream.concat(Stream.of(request.matter()), successors(request.matter())).forEach(subject -> begin(request, subject, from, by));
  }

  /** The matter and everything that goes on in it: the lead of which a case was opened, the leads that were merged into one. */
  Stream<SubjectRef> wentOnIn(SubjectRef matter) {
    return Stream.concat(Stream.of(matter), linked(matter, WENT_ON_AS).flatMap(this::wentOnIn));
  }

  /** The same of the lead in which this one goes on, with which it has one time for all. */
  Stream<SubjectRef> together(SubjectRef lead) {
    return linked(lead, Set.of(SURVIVOR)).findFirst().map(this::together).orElseGet(() -> wentOnIn(lead));
  }

  private void begin(EvidenceRequest request, SubjectRef subject, LocalDate from, Actor by) {
    request.kind().pauses().ifPresent(ground ->
        pausable(subject, ground).filter(limit -> !from.isAfter(limit.dueOn()) && !stands(limit, ground, request)).forEach(limit -> {
          limits.pause(subject, limit.kind(), new Pause(ground, from, null, request.paperNo(), request.subject()));
          audit.record(subject, begins(ground), by, Map.of("paper", request.paperNo()));
        }));
  }

  /**
   * Counts on with the day after the answer, unless something else still stands in the way.
   *
   * @param all the requests of the same matter, this one included
   */
  void end(EvidenceRequest request, List<EvidenceRequest> all, Actor by) {
    subjects(request).forEach(subject -> lastDay(request, all, subject).ifPresent(lastDay -> end(request, subject, lastDay, by)));
    lastDay(request, all, request.matter()).ifPresent(lastDay ->
        successors(request.matter()).forEach(subject -> end(request, subject, lastDay, by)));
  }

  private void end(EvidenceRequest request, SubjectRef subject, LocalDate lastDay, Actor by) {
    request.kind().pauses().ifPresent(ground ->
        pausable(subject, ground).filter(limit -> stands(limit, ground, request)).forEach(limit -> {
          limits.resume(subject, limit.kind(), ground, request.paperNo(), notBefore(limit, ground, request, lastDay));
          audit.record(subject, ends(ground), by, Map.of("paper", request.paperNo()));
        }));
  }

  /** An answer from before the matter went on, noted after it, stops no day but the first. */
  private static LocalDate notBefore(TimeLimitView limit, PauseGround ground, EvidenceRequest request, LocalDate lastDay) {
    return open(limit, ground, request).map(Pause::from).filter(lastDay::isBefore).findFirst().orElse(lastDay);
  }

  /** The day of the last answer to this paper, which may ask for several things; empty while one of them is awaited. */
  private static Optional<LocalDate> lastDay(EvidenceRequest request, List<EvidenceRequest> all, SubjectRef subject) {
    var alike = all.stream().filter(other -> other.kind() == request.kind() && other.paperNo().equals(request.paperNo()))
        .filter(other -> subjects(other).anyMatch(subject::equals)).map(EvidenceRequest::view).toList();
    return alike.stream().anyMatch(RequestView::open) ? Optional.empty() : alike.stream().map(RequestView::answeredOn).max(LocalDate::compareTo);
  }

  private Stream<TimeLimitView> pausable(SubjectRef subject, PauseGround ground) {
    return limits.of(subject).stream().filter(limit -> !limit.state().ended() && limit.kind().pausedBy().contains(ground));
  }

  private static boolean stands(TimeLimitView limit, PauseGround ground, EvidenceRequest request) {
    return open(limit, ground, request).findAny().isPresent();
  }

  private static Stream<Pause> open(TimeLimitView limit, PauseGround ground, EvidenceRequest request) {
    return limit.pauses().stream().filter(pause -> pause.open() && pause.ground() == ground && pause.documentNo().equals(request.paperNo()));
  }

  private Stream<SubjectRef> successors(SubjectRef matter) {
    return linked(matter, GOES_ON_AS).flatMap(next -> Stream.concat(Stream.of(next), successors(next)));
  }

  private Stream<SubjectRef> linked(SubjectRef matter, Set<String> as) {
    return links.of(matter, Scope.system()).stream().filter(link -> as.contains(link.rel())).map(link -> new SubjectRef(link.kind(), link.number()));
  }

  private static Stream<SubjectRef> subjects(EvidenceRequest request) {
    return Stream.concat(Stream.of(request.matter()), request.seizures().stream().map(number -> new SubjectRef(SEIZURES, number)));
  }

  private static String begins(PauseGround ground) {
    return switch (ground) {
      case RIGHT_HOLDER_IDENTIFICATION -> "pause-for-identification";
      case REFUND_ORDER -> "pause-for-refund";
      default -> "pause-for-testing";
    };
  }

  private static String ends(PauseGround ground) {
    return switch (ground) {
      case RIGHT_HOLDER_IDENTIFICATION -> "resume-after-identification";
      case REFUND_ORDER -> "resume-after-refund";
      default -> "resume-after-testing";
    };
  }
}
