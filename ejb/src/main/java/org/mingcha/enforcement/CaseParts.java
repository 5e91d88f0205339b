package org.mingcha.enforcement;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import org.mingcha.assessment.Findings;
import org.mingcha.decision.Decisions;
import org.mingcha.execution.Execution;
import org.mingcha.hearing.Hearings;
import org.mingcha.identity.BureauView;
import org.mingcha.notice.Notices;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.review.Reviews;

/** What a case has come to hold, part by part; each part keeps its own and knows no other. */
@MappedSuperclass
abstract class CaseParts extends Matter {

  private Findings findings = new Findings();
  private Reviews reviews = new Reviews();
  private Notices notices = new Notices();
  private Hearings hearings = new Hearings();
  private Decisions decisions = new Decisions();
  private Execution execution = new Execution();
  private Closings closings = new Closings();

  protected CaseParts() {}

  CaseParts(String number, BureauView bureau, String title, List<InvolvedParty> parties, Instant at) {
    super(number, bureau, title, parties, at);
  }

  public Findings findings() {
    return findings;
  }

  public Reviews reviews() {
    return reviews;
  }

  public Notices notices() {
    return notices;
  }

  public Hearings hearings() {
    return hearings;
  }

  public Decisions decisions() {
    return decisions;
  }

  public Execution execution() {
    return execution;
  }

  Closings closings() {
    return closings;
  }
}
