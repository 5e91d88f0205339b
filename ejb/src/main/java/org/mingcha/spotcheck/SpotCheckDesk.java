package org.mingcha.spotcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Purchase;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.TestReport;

/**
 * Where spot checks are made. Before publication nobody outside the bureau sees one, its superiors included. The refusals
 * are those of {@code LeadDesk}; input that cannot be is Invalid, field by field.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class SpotCheckDesk {

  public static final String KIND = "spot-checks";

  @Inject private CheckFiles files;
  @Inject private CheckRegister register;
  @Inject private SampleRoom samples;
  @Inject private ResultRoom results;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, current.get(), cursor, limit);
  }

  public SpotCheckView view(String number) {
    return files.view(files.require(number, current.get()), current.get());
  }

  /** Opens the check of one batch of an approved plan, to be sampled by these officers. */
  public SpotCheckView open(CheckTask task) {
    return files.view(register.enter(task, current.get()), current.get());
  }

  public SpotCheckView recordSampling(String number, int version, Sampling sampling) {
    return step(number, version, "record-sampling", (check, by, at) -> samples.sampled(check, sampling, by, at));
  }

  /** The test sample leaves for this laboratory. */
  public SpotCheckView sendSamples(String number, int version, String laboratory, LocalDate sentOn) {
    return step(number, version, "send-samples", (check, by, at) -> samples.sent(check, laboratory, sentOn, by, at));
  }

  public SpotCheckView recordCustody(String number, int version, Custody handover) {
    return step(number, version, "record-custody", (check, by, at) -> samples.changedHands(check, handover, by, at));
  }

  /** How the sample was bought; for a sampler of the check, who says why (403 for others). Each look stands in the trail. */
  public Purchase lookAtPurchase(String number, String reason) {
    var officer = current.get();
    var check = files.require(number, officer);
    if (!check.sampledBy(officer.user())) {
      throw new NotPermitted("sampling.samplers-only", Map.of());
    }
    return samples.look(check, reason, officer.acting(Duty.INSPECTOR));
  }

  public SpotCheckView recordReport(String number, int version, TestReport report) {
    CheckInput.demand(report.faults("", China.today(clock)));
    return step(number, version, "record-report", (check, by, at) -> check.reported(report, China.dateOf(at), by, at));
  }

  public SpotCheckView conclude(String number, int version, String opinion) {
    return step(number, version, "conclude", (check, by, at) -> check.step("conclude", by, at, opinion));
  }

  /** The result was sent to one whom it concerns; a paper of the bureau's register must have been issued in this check. */
  public SpotCheckView recordNotice(String number, int version, Recipient recipient, LocalDate sentOn, ResultNotice.Manner manner,
      String documentNo) {
    var named = documentNo == null || documentNo.isBlank() ? Map.<String, Object>of() : Map.of(MatterCommands.DOCUMENT_NO, documentNo);
    return step(number, version, "record-notice", named, (check, by, at) -> results.told(check, recipient, sentOn, manner, documentNo, by, at));
  }

  public SpotCheckView recordReceipt(String number, int version, Recipient recipient, LocalDate receivedOn) {
    return step(number, version, "record-receipt", (check, by, at) -> results.received(check, recipient, receivedOn, by, at));
  }

  public SpotCheckView recordObjection(String number, int version, Recipient objector, LocalDate madeOn,
      Objection.Ground ground, String reason) {
    return step(number, version, "record-objection",
        (check, by, at) -> results.objected(check, Objection.made(objector, madeOn, ground, reason), by, at));
  }

  public SpotCheckView decideObjection(String number, int version, Objection.Decision decision) {
    return step(number, version, "decide-objection", (check, by, at) -> results.decided(check, decision, by, at));
  }

  /** The result stands; a failed one opens leads on seller and producer, and drafts the orders to both. */
  public SpotCheckView confirmResult(String number, int version, String opinion) {
    return step(number, version, "confirm-result", (check, by, at) -> results.confirmed(check, opinion, by, at));
  }

  /**
   * A paper that was not drafted here has gone out: it stops sales, orders rectification, or tells the bureau of a producer or
   * seller elsewhere. Refused where a draft of the same waits for its signature.
   */
  public SpotCheckView recordOrder(String number, int version, FollowUp order) {
    return step(number, version, order.kind().move(), Map.of(MatterCommands.NOTED_NO, order.documentNo()),
        (check, by, at) -> results.ordered(check, order, by, at));
  }

  /** From now on everybody may know of it: the public page, the superiors, the platforms. */
  public SpotCheckView publish(String number, int version, String opinion) {
    return step(number, version, "publish", (check, by, at) -> results.published(check, opinion, by, at));
  }

  public SpotCheckView close(String number, int version, String reason) {
    return step(number, version, "close", (check, by, at) -> results.ended(check, "close", reason, by, at));
  }

  /** Gives the check up before there is a conclusion; it stays secret. */
  public SpotCheckView withdraw(String number, int version, String reason) {
    return step(number, version, "withdraw", (check, by, at) -> results.ended(check, "withdraw", reason, by, at));
  }

  private SpotCheckView step(String number, int version, String move, Command<SpotCheck> command) {
    return step(number, version, move, Map.of(), command);
  }

  private SpotCheckView step(String number, int version, String move, Map<String, ?> told, Command<SpotCheck> command) {
    var reader = current.get();
    return files.view(files.run(files.require(number, reader), version, move, told, command), reader);
  }
}
