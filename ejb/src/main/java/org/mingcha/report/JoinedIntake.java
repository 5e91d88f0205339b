package org.mingcha.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingcha.kernel.Invalid;

/**
 * Takes single reports. Those of one platform that wait at the same time are committed together, and each is answered
 * after that commit: the disk is asked once for all of them. A report that is alone does not wait.
 */
@ApplicationScoped
public class JoinedIntake {

  private final Map<String, WaitingLine> lines = new ConcurrentHashMap<>();

  @Inject private ReportIntake intake;
  @Resource private TransactionSynchronizationRegistry transaction;

  /**
   * Takes one report and gives its receipt; see {@link ReportIntake#submit}. Refused as {@link Invalid} when the report
   * cannot be used at all.
   */
  public Intake submit(Submission submission) {
    var verdict = transaction.getTransactionStatus() == Status.STATUS_ACTIVE ? alone(submission) : joined(submission);
    if (verdict.outcome() == Intake.Outcome.UNUSABLE) {
      throw new Invalid(verdict.faults());
    }
    return verdict;
  }

  private Intake alone(Submission submission) {
    return intake.submit(submission.client(), List.of(submission)).get(0);
  }

  private Intake joined(Submission submission) {
    var line = lines.computeIfAbsent(submission.client(), client -> new WaitingLine());
    var mine = new WaitingLine.Place(submission);
    if (line.enter(mine)) {
      try {
        commit(submission.client(), line.group(mine));
      } finally {
        line.next();
      }
    }
    return mine.verdict() == null ? alone(submission) : mine.verdict();
  }

  /** Whatever one report brings about must not cost the others: when the group fails, each tries for itself. */
  private void commit(String client, List<WaitingLine.Place> group) {
    List<Intake> verdicts = null;
    try {
      verdicts = intake.submit(client, group.stream().map(WaitingLine.Place::submission).toList());
    } catch (RuntimeException failed) {
      // the reason comes again to whom it concerns
    } finally {
      for (int i = 0; i < group.size(); i++) {
        group.get(i).answer(verdicts == null ? null : verdicts.get(i));
      }
    }
  }
}
