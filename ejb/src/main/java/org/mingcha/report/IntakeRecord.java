package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingcha.audit.AuditBatch;
import org.mingcha.audit.Noted;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.outbox.Outbox;
import org.mingcha.party.PlatformView;

/** Records what was taken in, in the trail of the bureau that took it, and lets it be known. */
@ApplicationScoped
class IntakeRecord {

  private AuditBatch audit;
  private Outbox outbox;

  protected IntakeRecord() {}

  @Inject
  IntakeRecord(AuditBatch audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  /** Records the reports just filed and gives their receipts; all are of one platform, and so of one bureau. */
  List<Receipt> received(String client, List<Filed> filed, List<PlatformReport> reports) {
    var byId = reports.stream().collect(Collectors.toMap(PlatformReport::id, Function.identity()));
    var receipts = filed.stream().map(f -> byId.get(f.platformReportId()).receipt(f)).toList();
    var bureau = filed.get(0).bureau();
    audit.record("bureau:" + bureau, "receive-report", new Actor(client, filed.get(0).platformName(), "platform", bureau),
        receipts.stream().map(receipt -> new Noted(subject(receipt), facts(receipt))).toList());
    outbox.putAll("report-received", receipts.stream().map(IntakeRecord::subject).toList(),
        subject -> Map.of("bureau", bureau, "reportNumber", subject.number()));
    return receipts;
  }

  /** Records what a platform added to its report. */
  void added(PlatformView platform, Receipt receipt, String action, Map<String, ?> facts) {
    audit.record("bureau:" + receipt.bureau(), action,
        new Actor(platform.client(), platform.name(), "platform", receipt.bureau()),
        List.of(new Noted(subject(receipt), facts)));
    outbox.put("report-amended", subject(receipt), Map.of("bureau", receipt.bureau(), "reportNumber", receipt.reportNumber()));
  }

  private static SubjectRef subject(Receipt receipt) {
    return new SubjectRef(ReportQueries.KIND, receipt.reportNumber());
  }

  private static Map<String, ?> facts(Receipt receipt) {
    return Map.of("sm3", receipt.sm3(), "onTime", receipt.onTime(), "dueOn", receipt.dueOn(), "platformReportId",
        receipt.platformReportId());
  }
}
