package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingcha.approval.ApprovalDesk;
import org.mingcha.approval.SlotState;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFiles;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterQueries;
import org.mingcha.procedure.MatterRow;
import org.mingcha.procedure.Permission;

/** The frame of every command on a lead: find, permit, do, record, show. */
@ApplicationScoped
class LeadBook {

  /** What a command does, for whom, when. */
  interface Command {
    void run(Lead lead, Actor by, Instant at);
  }

  @Inject private Leads leads;
  @Inject private MatterQueries queries;
  @Inject private MatterFiles files;
  @Inject private ApprovalDesk approvals;
  @Inject private Officers officers;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return queries.list(LeadDesk.KIND, filter, current.get().scope(), cursor, limit);
  }

  Lead require(String number) {
    return leads.require(number, current.get().scope());
  }

  LeadView view(Lead lead) {
    return new LeadView(files.open(lead, current.get()), lead.facts(), approvals.of(lead.ref()));
  }

  /** Runs a step with everything around it in one transaction. */
  LeadView command(String number, int version, String move, Duty duty, Command command) {
    var officer = current.get();
    var lead = leads.require(number, officer.scope());
    Permission.demand(lead, move, version, officer);
    var before = lead.stage();
    var by = officer.acting(duty);
    command.run(lead, by, clock.instant());
    audit.record(lead.ref(), move, by, Map.of("from", before, "to", lead.stage(), "handlers",
        lead.handlers().stream().map(handler -> handler.user()).toList()));
    return view(lead);
  }

  void propose(Lead lead, FilingProposal proposal, Actor by, Instant at) {
    lead.proposeFiling(proposal, officers.among(lead.bureau(), proposal.handlers()), by, at, China.dateOf(at));
    approvals.draft(lead.ref(), LeadDesk.FILING, by, proposal.reason(), List.of(Duty.UNIT_HEAD, Duty.LEADER));
  }

  void designate(Lead lead, List<String> handlers, Instant at) {
    lead.designate(handlers, officers.among(lead.bureau(), handlers), China.dateOf(at));
  }

  void sign(Lead lead, String move, SlotState how, Actor by, String opinion) {
    approvals.sign(lead.ref(), LeadDesk.FILING, move, how, by, opinion);
  }
}
