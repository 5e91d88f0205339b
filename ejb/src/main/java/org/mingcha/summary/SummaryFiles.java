package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;

/** Finds penalties on the spot, lays them open for the calling officer, and runs what is done to them. */
@ApplicationScoped
class SummaryFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private MatterCommands commands;
  @Inject private SummaryKnowledge knowledge;
  @Inject private CurrentOfficer current;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(SummaryDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  SummaryPenalty require(String number) {
    var penalty = matters.require(SummaryPenalty.class, number, current.get().scope());
    knowledge.reckon(penalty);
    return penalty;
  }

  /** Takes a step with everything around it; the penalty as it stands afterwards. */
  SummaryView take(String number, int version, String move, Map<String, ?> told, Command<SummaryPenalty> command) {
    return view(commands.run(require(number), version, move, told, command), true);
  }

  SummaryView view(SummaryPenalty penalty) {
    return view(penalty, false);
  }

  /** A step may have begun or ended limits after it was taken, which say whose turn it is, too. */
  private SummaryView view(SummaryPenalty penalty, boolean changed) {
    knowledge.reckon(penalty);
    if (changed) {
      penalty.settleAnew(files.now());
    }
    return new SummaryView(files.open(penalty, current.get()), SummaryFacts.of(penalty, files.today()), knowledge.possible(penalty));
  }
}
