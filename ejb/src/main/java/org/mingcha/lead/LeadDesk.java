package org.mingcha.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.approval.SlotState;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/**
 * Where leads are worked on. Each command takes the version that the officer decided on and is refused when the lead has
 * changed since (412), belongs to another bureau (403), stands at another stage (409) or is barred by law (422).
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class LeadDesk {

  public static final String KIND = "leads";

  @Inject private LeadFiles files;
  @Inject private MatterCommands commands;
  @Inject private LeadOpener opener;
  @Inject private LeadSheets sheets;
  @Inject private LeadTime time;
  @Inject private LeadMerger merger;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, cursor, limit);
  }

  public LeadView view(String number) {
    return files.view(files.require(number));
  }

  /** Opens leads from these reports (立为线索), all or none. */
  public List<LeadView> openFromReports(List<String> reportNumbers, LeadGrouping grouping) {
    return opener.fromReports(reportNumbers, grouping).stream().map(files::view).toList();
  }

  /** Opens a lead by hand. */
  public LeadView open(LeadOpening opening) {
    return files.view(opener.byHand(opening));
  }

  public LeadView startVerification(String number, int version) {
    return step(number, version, "start-verification", Map.of(), (lead, by, at) -> lead.startVerification(opener.caller(), by, at));
  }

  public LeadView verify(String number, int version, String findings) {
    return step(number, version, "verify", Map.of(), (lead, by, at) -> lead.verify(findings, by, at));
  }

  /** Gives the verification fifteen working days more, once (延长核查期限). */
  public LeadView extendVerification(String number, int version, String reason) {
    return step(number, version, "extend-verification", Map.of("reason", reason), (lead, by, at) -> {
      lead.extendVerification(reason, by, at);
      time.extend(lead, by, reason, at);
    });
  }

  /** Refused always, with the reason: a lead goes with the letter that carries it, see {@link ReferredLeads}. */
  public LeadView transfer(String number, int version) {
    return step(number, version, "transfer", Map.of(), (lead, by, at) -> lead.transfer(null, by, at));
  }

  /** Merges this lead into another one of the bureau (并案); {@code into} is the number of the one that goes on. */
  public LeadView merge(String number, int version, String into, String reason) {
    return step(number, version, "merge", Map.of("into", into, "reason", reason),
        (lead, by, at) -> merger.merge(lead, into, reason, by, at));
  }

  public LeadView proposeFiling(String number, int version, FilingProposal proposal) {
    return step(number, version, "propose-filing", Map.of(), (lead, by, at) -> sheets.propose(lead, proposal, by, at));
  }

  public LeadView endorseFiling(String number, int version, List<String> handlers, String opinion) {
    return step(number, version, "endorse-filing", Map.of(), (lead, by, at) -> {
      sheets.designate(lead, handlers, at);
      sheets.sign(lead, LeadSheets.FILING, "endorse-filing", SlotState.AGREED, by, opinion);
    });
  }

  public LeadView approveFiling(String number, int version, String opinion) {
    return step(number, version, "approve-filing", Map.of(), (lead, by, at) -> sheets.file(lead, by, opinion, at));
  }

  public LeadView returnFiling(String number, int version, String opinion) {
    return sign(number, version, LeadSheets.FILING, "return-filing", SlotState.RETURNED, opinion);
  }

  public LeadView declineFiling(String number, int version, NotFilingGround ground, String opinion) {
    return step(number, version, "decline-filing", told(ground), (lead, by, at) -> {
      lead.notFiledOn(ground);
      sheets.sign(lead, LeadSheets.FILING, "decline-filing", SlotState.DECLINED, by, opinion);
    });
  }

  /** Proposes not to file (拟不予立案), without a proposal to file before it. */
  public LeadView proposeNotFiling(String number, int version, NotFilingGround ground, String reason) {
    return step(number, version, "propose-not-filing", told(ground),
        (lead, by, at) -> sheets.proposeNot(lead, ground, reason, by, at));
  }

  public LeadView endorseNotFiling(String number, int version, String opinion) {
    return step(number, version, "endorse-not-filing", Map.of(), (lead, by, at) ->
        sheets.sign(lead, LeadSheets.NOT_FILING, "endorse-not-filing", SlotState.AGREED, by, opinion));
  }

  public LeadView approveNotFiling(String number, int version, String opinion) {
    return sign(number, version, LeadSheets.NOT_FILING, "approve-not-filing", SlotState.AGREED, opinion);
  }

  public LeadView returnNotFiling(String number, int version, String opinion) {
    return sign(number, version, LeadSheets.NOT_FILING, "return-not-filing", SlotState.RETURNED, opinion);
  }

  private LeadView sign(String number, int version, String purpose, String move, SlotState how, String opinion) {
    return step(number, version, move, Map.of(), (lead, by, at) -> sheets.sign(lead, purpose, move, how, by, opinion));
  }

  private LeadView step(String number, int version, String move, Map<String, ?> told, Command<Lead> command) {
    return files.view(commands.run(files.require(number), version, move, told, command));
  }

  private static Map<String, ?> told(NotFilingGround ground) {
    return Map.of("ground", ground, "basis", ground.basis());
  }
}
