package org.mingcha.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.approval.SlotState;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Page;
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
  static final String FILING = "filing";

  @Inject private LeadBook book;
  @Inject private LeadOpener opener;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return book.list(filter, cursor, limit);
  }

  public LeadView view(String number) {
    return book.view(book.require(number));
  }

  /** Opens one lead from these reports (立为线索). */
  public LeadView openFromReports(List<String> reportNumbers) {
    return book.view(opener.fromReports(reportNumbers));
  }

  /** Opens a lead by hand. */
  public LeadView open(LeadOpening opening) {
    return book.view(opener.byHand(opening));
  }

  public LeadView startVerification(String number, int version) {
    return book.command(number, version, "start-verification", Duty.INSPECTOR,
        (lead, by, at) -> lead.startVerification(by, at));
  }

  public LeadView verify(String number, int version, String findings) {
    return book.command(number, version, "verify", Duty.INSPECTOR, (lead, by, at) -> lead.verify(findings, by, at));
  }

  public LeadView proposeFiling(String number, int version, FilingProposal proposal) {
    return book.command(number, version, "propose-filing", Duty.INSPECTOR,
        (lead, by, at) -> book.propose(lead, proposal, by, at));
  }

  public LeadView endorseFiling(String number, int version, List<String> handlers, String opinion) {
    return book.command(number, version, "endorse-filing", Duty.UNIT_HEAD, (lead, by, at) -> {
      book.designate(lead, handlers, at);
      book.sign(lead, "endorse-filing", SlotState.AGREED, by, opinion);
    });
  }

  public LeadView approveFiling(String number, int version, String opinion) {
    return book.command(number, version, "approve-filing", Duty.LEADER,
        (lead, by, at) -> book.sign(lead, "approve-filing", SlotState.AGREED, by, opinion));
  }

  public LeadView returnFiling(String number, int version, String opinion) {
    return book.command(number, version, "return-filing", Duty.LEADER,
        (lead, by, at) -> book.sign(lead, "return-filing", SlotState.RETURNED, by, opinion));
  }

  public LeadView declineFiling(String number, int version, NotFilingGround ground, String opinion) {
    return book.command(number, version, "decline-filing", Duty.LEADER, (lead, by, at) -> {
      lead.notFiledOn(ground);
      book.sign(lead, "decline-filing", SlotState.DECLINED, by, opinion);
    });
  }
}
