package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.MatterCommands;

/** Leads that leave for another bureau, and leads that come from one (线索移送), in the transaction of the letter. */
@ApplicationScoped
public class ReferredLeads {

  @Inject private LeadFiles files;
  @Inject private LeadRegister register;
  @Inject private MatterCommands commands;
  @Inject private Bureaus bureaus;

  /** The calling liaison's lead goes with that letter. Refused (409) when a proposal is made on it or it has ended. */
  @Basis("SAMR-PROC@2022:14")
  public void transfer(String number, String letterNo) {
    var lead = files.require(number);
    commands.run(lead, lead.version(), "transfer", Map.of("referral", letterNo), (l, by, at) -> l.transfer(letterNo, by, at));
  }

  /** Registers a lead from what came, for any inspector of the bureau; the days of verification run from its receipt. */
  @Basis("SAMR-PROC@2022:18")
  public SubjectRef open(String bureau, LeadOpening opening, Actor by) {
    return register.enter(bureaus.require(bureau), opening, null, by).ref();
  }
}
