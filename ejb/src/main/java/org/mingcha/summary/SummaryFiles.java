package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds penalties on the spot and lays them open for the calling officer. */
@ApplicationScoped
class SummaryFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private SummaryKnowledge knowledge;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(SummaryDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  SummaryPenalty require(String number) {
    var penalty = matters.require(SummaryPenalty.class, number, current.get().scope());
    knowledge.reckon(penalty);
    return penalty;
  }

  SummaryView view(SummaryPenalty penalty) {
    knowledge.reckon(penalty);
    return new SummaryView(files.open(penalty, current.get()), penalty.view(LocalDate.now(clock)),
        knowledge.possible(penalty));
  }
}
