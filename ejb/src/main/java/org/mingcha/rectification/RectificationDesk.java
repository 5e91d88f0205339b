package org.mingcha.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.approval.SlotState;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/** Where orders to correct are worked on. The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RectificationDesk {

  public static final String KIND = "rectification-orders";

  @Inject private RectificationFiles files;
  @Inject private RectificationDrafter drafter;
  @Inject private MatterCommands commands;
  @Inject private RectificationSheets sheets;
  @Inject private RecheckRecord rechecks;
  @Inject private RectificationTerm term;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, cursor, limit);
  }

  public RectificationView view(String number) {
    return files.view(files.require(number));
  }

  /**
   * Drafts an order, standing alone or within a lead or case of the bureau. Refused as {@code Invalid} field by field, and
   * by Article 30 where another level of bureau must give it.
   *
   * @param within the lead or case that it belongs to, or null
   */
  public RectificationView open(RectificationDraft draft, SubjectRef within) {
    return files.view(drafter.open(draft, within));
  }

  public RectificationView redraft(String number, int version, RectificationDraft draft) {
    return step(number, version, "redraft", Map.of(), (order, by, at) -> drafter.redraft(order, draft, by, at));
  }

  public RectificationView propose(String number, int version, String reason) {
    return step(number, version, "propose", Map.of(), (order, by, at) -> sheets.propose(order, reason, by, at));
  }

  public RectificationView issue(String number, int version, String opinion) {
    return step(number, version, RectificationProcedure.ISSUE, Map.of(), (order, by, at) -> sheets.sign(order, RectificationProcedure.ISSUE, SlotState.AGREED, by, opinion));
  }

  /** Sends the draft back to whoever wrote it (退回). */
  public RectificationView returnDraft(String number, int version, String opinion) {
    return step(number, version, "return", Map.of(), (order, by, at) -> sheets.sign(order, "return", SlotState.RETURNED, by, opinion));
  }

  /** Records that the order was served; its term runs from the day on which that takes effect. */
  public RectificationView recordService(String number, int version, ServiceRecord service) {
    return step(number, version, "record-service", term.told(service), (order, by, at) -> term.served(order, service, by, at));
  }

  /** Gives the party more days, before the term is over (延长改正期限). */
  public RectificationView extendTerm(String number, int version, int days, String reason) {
    return step(number, version, "extend-term", Map.of("days", days, "reason", reason),
        (order, by, at) -> term.extend(order, days, reason, by, at));
  }

  /** Records a re-check by at least two certified officers (复查). */
  public RectificationView recheck(String number, int version, RecheckReport report) {
    return step(number, version, "recheck", Map.of(), (order, by, at) -> rechecks.add(order, report, by, at));
  }

  public RectificationView close(String number, int version, String opinion) {
    return move(number, version, "close", opinion);
  }

  /** Finds that the order was not obeyed in time (逾期未改正); what the law attaches to that may follow now. */
  public RectificationView findLapsed(String number, int version, String opinion) {
    return move(number, version, "find-lapsed", opinion);
  }

  /** Gives up a draft. */
  public RectificationView withdraw(String number, int version, String reason) {
    return giveUp(number, version, "withdraw", reason);
  }

  /** Takes back an order that was issued (撤销). */
  public RectificationView revoke(String number, int version, String reason) {
    return giveUp(number, version, "revoke", reason);
  }

  private RectificationView giveUp(String number, int version, String move, String reason) {
    return step(number, version, move, Map.of("note", reason), (order, by, at) -> sheets.givenUp(order, move, reason, by, at));
  }

  private RectificationView move(String number, int version, String move, String note) {
    return step(number, version, move, Map.of("note", note), (order, by, at) -> order.step(move, by, note, at));
  }

  private RectificationView step(String number, int version, String move, Map<String, ?> told, Command<RectificationOrder> command) {
    return files.view(commands.run(files.require(number), version, move, told, command));
  }
}
