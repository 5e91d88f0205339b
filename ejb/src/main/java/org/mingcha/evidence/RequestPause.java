package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.PauseGround;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;

/**
 * Days on which something is awaited do not count (不计入期限): those of a test (检测、检验、检疫、鉴定) and of a right holder's word
 * (权利人辨认、鉴别) in the time for verifying a lead or deciding a case, those of an order to refund (责令退还多收价款) in the latter; those of a test
 * also in the time of the seizures of which the party was told so, by the written notice of the period. No other limit stands still.
 * Each request pauses for itself, so that of several every day is left out once, in whatever order they are recorded. A limit that had run
 * out before the request stays over.
 */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:18", "SAMR-PROC@2022:32", "SAMR-PROC@2022:38", "SAMR-PROC@2022:64"})
class RequestPause {

  private static final String SEIZURES = "seizures";

  @Inject private TimeLimits limits;
  @Inject private AuditChain audit;

  /** From the day of the request on, those that it pauses stand still. */
  void begin(EvidenceRequest request, Actor by) {
    request.kind().pauses().ifPresent(ground -> subjects(request).forEach(subject ->
        pausable(subject, ground).filter(limit -> !request.issuedOn().isAfter(limit.dueOn()) && !stands(limit, ground, request)).forEach(limit -> {
          limits.pause(subject, limit.kind(), new Pause(ground, request.issuedOn(), null, request.paperNo(), request.subject()));
          audit.record(subject, begins(ground), by, Map.of("paper", request.paperNo()));
        })));
  }

  /**
   * Counts on with the day after the answer, unless something else still stands in the way.
   *
   * @param all the requests of the same matter, this one included
   */
  void end(EvidenceRequest request, List<EvidenceRequest> all, Actor by) {
    request.kind().pauses().ifPresent(ground -> subjects(request).forEach(subject -> lastDay(request, all, subject).ifPresent(lastDay ->
        pausable(subject, ground).filter(limit -> stands(limit, ground, request)).forEach(limit -> {
          limits.resume(subject, limit.kind(), ground, request.paperNo(), lastDay);
          audit.record(subject, ends(ground), by, Map.of("paper", request.paperNo()));
        }))));
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
    return limit.pauses().stream().anyMatch(pause -> pause.open() && pause.ground() == ground && pause.documentNo().equals(request.paperNo()));
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
