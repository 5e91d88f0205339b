package org.mingcha.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/** What a matter's trail says of notices, and when it is said. */
@ApplicationScoped
class NoticeTrail {

  private AuditChain audit;
  private Clock clock;

  protected NoticeTrail() {}

  @Inject
  NoticeTrail(AuditChain audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void record(SubjectRef matter, String action, Actor by, Map<String, ?> facts) {
    audit.record(matter, action, by, facts);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return China.today(clock);
  }
}
