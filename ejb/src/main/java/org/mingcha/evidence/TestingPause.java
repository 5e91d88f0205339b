package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.LimitState;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.PauseGround;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;

/**
 * The days of a test do not count (检测、检验、检疫、鉴定期间不计入): in the time for verifying a lead or deciding a case, and in that of
 * the seizures of which the party was told so, by the written notice of the period. No other limit stands still; what is over
 * stays over.
 */
@ApplicationScoped
@Basis({"SAMR-PROC@2022:32", "SAMR-PROC@2022:38"})
class TestingPause {

  private static final String SEIZURES = "seizures";

  @Inject private TimeLimits limits;
  @Inject private AuditChain audit;

  /** @param others tests of the same matter that go on already */
  void begin(EvidenceRequest test, List<EvidenceRequest> others, Actor by) {
    subjects(test).filter(subject -> others.stream().noneMatch(other -> covers(other, subject))).forEach(subject ->
        pausable(subject).filter(limit -> limit.state() != LimitState.OVERDUE).forEach(limit -> {
          limits.pause(subject, limit.kind(), new Pause(PauseGround.TESTING, test.issuedOn(), null, test.paperNo(), test.subject()));
          note(subject, "pause-for-testing", test, by);
        }));
  }

  /** Counts on with the day after the result, unless another test still goes on. */
  void end(EvidenceRequest test, List<EvidenceRequest> others, LocalDate lastDay, Actor by) {
    subjects(test).filter(subject -> others.stream().noneMatch(other -> covers(other, subject))).forEach(subject ->
        pausable(subject).filter(TestingPause::testing).forEach(limit -> {
          limits.resume(subject, limit.kind(), PauseGround.TESTING, lastDay);
          note(subject, "resume-after-testing", test, by);
        }));
  }

  private Stream<TimeLimitView> pausable(SubjectRef subject) {
    return limits.of(subject).stream().filter(limit -> !limit.state().ended() && limit.kind().pausedBy().contains(PauseGround.TESTING));
  }

  private static boolean testing(TimeLimitView limit) {
    return limit.pauses().stream().anyMatch(pause -> pause.open() && pause.ground() == PauseGround.TESTING);
  }

  private static boolean covers(EvidenceRequest test, SubjectRef subject) {
    return subjects(test).anyMatch(subject::equals);
  }

  private static Stream<SubjectRef> subjects(EvidenceRequest test) {
    return Stream.concat(Stream.of(test.matter()), test.seizures().stream().map(number -> new SubjectRef(SEIZURES, number)));
  }

  private void note(SubjectRef subject, String action, EvidenceRequest test, Actor by) {
    audit.record(subject, action, by, Map.of("paper", test.paperNo()));
  }
}
