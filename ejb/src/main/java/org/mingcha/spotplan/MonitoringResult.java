package org.mingcha.spotplan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;

/** What a task of monitoring found on one platform. It is no secret, other than the plan that it serves; nothing of it is changed. */
@Entity
@Table(name = "monitoring_result")
@Basis("SAMR-110@2025:19")
class MonitoringResult {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "monitoring_result_seq")
  @SequenceGenerator(name = "monitoring_result_seq", allocationSize = 50)
  private Long id;

  private String bureau;
  private String bureauPath;
  private String platform;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private int lookedAt;
  private int suspected;
  private String source;
  private String recordedBy;
  private String recordedByName;
  private Instant recordedAt;

  protected MonitoringResult() {}

  static MonitoringResult recorded(MonitoringDraft draft, Officer by, Instant at) {
    var result = new MonitoringResult();
    result.bureau = by.bureau().code();
    result.bureauPath = by.bureau().path();
    result.platform = draft.platform().strip();
    result.firstDay = draft.from();
    result.lastDay = draft.to();
    result.lookedAt = draft.lookedAt();
    result.suspected = draft.suspected();
    result.source = draft.source().strip();
    result.recordedBy = by.user();
    result.recordedByName = by.name();
    result.recordedAt = at;
    return result;
  }

  MonitoringView view() {
    return new MonitoringView(id, bureau, platform, firstDay, lastDay, lookedAt, suspected, source, recordedBy, recordedByName, recordedAt);
  }
}
