package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.annotation.Resource;
import jakarta.transaction.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.mingcha.kernel.Invalid;

/**
 * Takes single reports. Those of one platform that wait at the same time are committed together, and each is answered
 * after that commit: the disk is asked once for all of them. A report that is alone does not wait.
 */
@ApplicationScoped
public class JoinedIntake {

  private static final int MOST = 64;

  /** The reports of one platform that wait for their turn. */
  private static final class Line {
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
  }

  private static final class Waiting {
    private final Submission submission;
    private volatile Intake verdict;
    private volatile boolean alone;

    private Waiting(Submission submission) {
      this.submission = submission;
    }
  }

  private final Map<String, Line> lines = new ConcurrentHashMap<>();

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
    var line = lines.computeIfAbsent(submission.client(), client -> new Line());
    var mine = new Waiting(submission);
    line.waiting.add(mine);
    while (mine.verdict == null && !mine.alone) {
      line.turn.lock();
      try {
        if (mine.verdict == null && !mine.alone) {
          commit(submission.client(), next(line));
        }
      } finally {
        line.turn.unlock();
      }
    }
    return mine.alone ? alone(submission) : mine.verdict;
  }

  private static List<Waiting> next(Line line) {
    var group = new ArrayList<Waiting>();
    for (var waiting = line.waiting.poll(); waiting != null; waiting = group.size() < MOST ? line.waiting.poll() : null) {
      group.add(waiting);
    }
    return group;
  }

  /** Whatever one report brings about must not cost the others: when the group fails, each tries for itself. */
  private void commit(String client, List<Waiting> group) {
    try {
      var verdicts = intake.submit(client, group.stream().map(waiting -> waiting.submission).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).verdict = verdicts.get(i);
      }
    } catch (RuntimeException failed) {
      group.forEach(waiting -> waiting.alone = true);
    }
  }
}
