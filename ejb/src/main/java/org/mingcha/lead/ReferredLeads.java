package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.StayingAway;

/** Leads that leave for another bureau, and leads that come from one (线索移送), in the transaction of the letter. */
@ApplicationScoped
public class ReferredLeads {

  @Inject private LeadFiles files;
  @Inject private LeadRegister register;
  @Inject private MatterCommands commands;
  @Inject private Bureaus bureaus;
  @Inject private StayingAway away;

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

  /** Registers again what that withdrawn transfer had taken along; who stays away from the transfer stays away from the lead. */
  @Basis({"SAMR-PROC@2022:4", "SAMR-PROC@2022:18"})
  public SubjectRef reopen(Matter transfer, LeadOpening opening, Actor by) {
    var lead = register.enter(bureaus.require(transfer.bureau()), opening, null, by);
    away.takeOver(transfer, lead);
    return lead.ref();
  }
}
