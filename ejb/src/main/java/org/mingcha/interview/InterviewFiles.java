package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.calendar.China;
import org.mingcha.enclosure.Enclosures;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds interviews and lays them open for the calling officer. */
@ApplicationScoped
class InterviewFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private ApprovalDesk approvals;
  @Inject private Enclosures enclosures;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(InterviewDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  Interview require(String number) {
    return matters.require(Interview.class, number, current.get().scope());
  }

  /** Refused as {@link Invalid} unless the interview has a file of this number; null asks for none. */
  void demandEnclosed(Interview interview, Integer attachment) {
    if (attachment != null && enclosures.of(interview).stream().noneMatch(one -> one.number() == attachment)) {
      throw new Invalid(List.of(Violation.of("/attachment", "interview.attachment")));
    }
  }

  void requireReader() {
    current.get();
  }

  InterviewView view(Interview interview) {
    return new InterviewView(files.open(interview, current.get()), interview.facts(China.today(clock)),
        approvals.of(interview.ref()), enclosures.of(interview));
  }
}
