package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Permission;

/** The frame of every command on a lead: find, permit, do, record, show. */
@ApplicationScoped
class LeadBook {

  /** What a command does, for whom, when. */
  interface Command {
    void run(Lead lead, Actor by, Instant at);
  }

  @Inject private LeadFiles files;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** Runs a step with everything around it in one transaction. */
  LeadView command(String number, int version, String move, Duty duty, Command command) {
    return command(number, version, move, duty, Map.of(), command);
  }

  /** The same, with facts for the record that the lead itself does not keep. */
  LeadView command(String number, int version, String move, Duty duty, Map<String, ?> told, Command command) {
    var officer = current.get();
    var lead = files.require(number);
    Permission.demand(lead, move, version, officer);
    var before = lead.stage();
    var by = officer.acting(duty);
    command.run(lead, by, clock.instant());
    var facts = new HashMap<String, Object>(told);
    facts.putAll(Map.of("from", before, "to", lead.stage(), "handlers",
        lead.handlers().stream().map(handler -> handler.user()).toList()));
    audit.record(lead.ref(), move, by, facts);
    return files.view(lead);
  }
}
