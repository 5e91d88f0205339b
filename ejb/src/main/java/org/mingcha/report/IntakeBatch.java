package org.mingcha.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid.Violation;

/** Reports that are taken together: which of them can be used, which are to be stored, and what becomes of each. */
final class IntakeBatch {

  private final List<Submission> submissions;
  private final List<List<Violation>> faults = new ArrayList<>();
  private final Map<String, PlatformReport> firsts = new LinkedHashMap<>();
  private final Map<String, Receipt> created = new HashMap<>();
  private final Map<String, Receipt> known = new HashMap<>();

  IntakeBatch(List<Submission> submissions, ReportDeadlines deadlines, Instant now) {
    this.submissions = submissions;
    for (var submission : submissions) {
      faults.add(new ReportReading(submission.content()).faults(now));
      if (faults.get(faults.size() - 1).isEmpty()) {
        firsts.computeIfAbsent(id(submission), id -> PlatformReport.received(submission, deadlines, now));
      }
    }
  }

  /** The first usable report of each id. */
  List<PlatformReport> toStore() {
    return List.copyOf(firsts.values());
  }

  /** Says which were stored now. */
  void created(List<Receipt> receipts) {
    receipts.forEach(receipt -> created.put(receipt.platformReportId(), receipt));
  }

  /** The ids that were not stored, because they stood for a report before. */
  List<String> notStored() {
    return firsts.keySet().stream().filter(id -> !created.containsKey(id)).toList();
  }

  /** Says what those stood for. */
  void known(Map<String, Receipt> receipts) {
    known.putAll(receipts);
  }

  /** What became of each report, in the order in which they came. */
  List<Intake> verdicts() {
    var verdicts = new ArrayList<Intake>();
    for (int i = 0; i < submissions.size(); i++) {
      verdicts.add(faults.get(i).isEmpty() ? verdict(submissions.get(i)) : Intake.unusable(faults.get(i)));
    }
    return verdicts;
  }

  private Intake verdict(Submission submission) {
    var now = created.get(id(submission));
    if (now != null && firsts.get(id(submission)).submission() == submission) {
      return Intake.created(now);
    }
    return Intake.repeated(now != null ? now : known.get(id(submission)), submission);
  }

  private static String id(Submission submission) {
    return submission.content().platformReportId();
  }
}
