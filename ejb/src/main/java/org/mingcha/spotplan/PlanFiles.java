package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Secrecy;

/** Finds plans, lays them open, and runs what is done to them. */
@ApplicationScoped
class PlanFiles {

  @Inject private Matters matters;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private MatterCommands commands;
  @Inject private Secrecy secrecy;
  @Inject private PlanSheets sheets;
  @Inject private MonitoringResults results;

  Page<MatterRow> list(MatterFilter filter, Officer reader, String cursor, int limit) {
    return queries.list(SpotPlanDesk.KIND, filter, reader.scope(), cursor, limit);
  }

  SpotPlan require(String number, Officer reader) {
    return matters.require(SpotPlan.class, number, reader.scope());
  }

  SpotPlan run(SpotPlan plan, int version, String move, Map<String, ?> told, Command<SpotPlan> command) {
    return commands.run(plan, version, move, told, command);
  }

  void makeKnown(SpotPlan plan) {
    secrecy.end(plan);
  }

  List<PlatformMonitoring> monitored(SpotPlan plan, Officer reader) {
    return results.last(plan.platforms(), reader.scope());
  }

  PlanView view(SpotPlan plan, Officer reader) {
    return new PlanView(files.open(plan, reader), plan.facts(), sheets.of(plan), monitored(plan, reader));
  }
}
