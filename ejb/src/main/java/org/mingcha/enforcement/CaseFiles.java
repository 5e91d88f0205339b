package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.Matters;

/** Finds cases, lays them open for the calling officer, and runs what is done to them. */
@ApplicationScoped
class CaseFiles {

  @Inject private Matters matters;
  @Inject private MatterFiles files;
  @Inject private MatterCommands commands;
  @Inject private CaseKnowledge knowledge;
  @Inject private ApprovalDesk approvals;
  @Inject private CurrentOfficer current;

  EnforcementCase require(String number) {
    return require(number, current.get().scope());
  }

  EnforcementCase require(String number, Scope scope) {
    var aCase = matters.require(EnforcementCase.class, number, scope);
    knowledge.reckon(aCase, current.get());
    return aCase;
  }

  /** Takes a step with everything around it; the case as it stands afterwards. */
  CaseView take(String number, int version, String move, Map<String, ?> told, Command<EnforcementCase> command) {
    return view(commands.run(require(number), version, move, told, command), true);
  }

  CaseView view(EnforcementCase aCase) {
    return view(aCase, false);
  }

  /** A step may have begun or ended limits after it was taken, which say whose turn it is, too. */
  private CaseView view(EnforcementCase aCase, boolean changed) {
    knowledge.reckon(aCase, current.get());
    if (changed) {
      aCase.settleAnew(files.now());
    }
    return new CaseView(files.open(aCase, current.get()), aCase.leadNo(), CaseFacts.of(aCase, files.today()), approvals.of(aCase.ref()));
  }
}
