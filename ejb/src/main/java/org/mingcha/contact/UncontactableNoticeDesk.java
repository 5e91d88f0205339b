package org.mingcha.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.approval.SlotState;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Page;
import org.mingcha.party.PlatformView;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.MatterCommands.Command;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/** Where notices of uncontactable shops are worked on (失联通报). The refusals are those of {@code LeadDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class UncontactableNoticeDesk {

  public static final String KIND = "uncontactable-notices";

  @Inject private NoticeFiles files;
  @Inject private NoticeOpener opener;
  @Inject private NoticeSheets sheets;
  @Inject private MatterCommands commands;
  @Inject private Clock clock;

  public Page<MatterRow> list(MatterFilter filter, String cursor, int limit) {
    return files.list(filter, cursor, limit);
  }

  public NoticeView view(String number) {
    return files.view(files.require(number));
  }

  /** Begins a notice out of a lead, case or check of the bureau; refused as {@link Invalid} field by field. */
  public NoticeView open(NoticeOpening opening) {
    return files.view(opener.open(opening));
  }

  /** The parties of the lead, case or check with this number, among them the shop and perhaps the platform. */
  public List<InvolvedParty> partiesOf(String number) {
    return opener.partiesOf(number);
  }

  /** The registered platforms, to choose from; refuses whoever is no member of a bureau (403). */
  public List<PlatformView> platforms() {
    return opener.platforms();
  }

  /** One more try to reach the shop (记录联系). */
  public NoticeView recordAttempt(String number, int version, AttemptReport report) {
    return step(number, version, "record-attempt", Map.of(), (notice, by, at) -> {
      new Faults().all(report.faults("", China.dateOf(at))).throwIfAny();
      notice.attempted(report, by, at);
    });
  }

  public NoticeView propose(String number, int version, String reason) {
    return step(number, version, "propose", Map.of("reason", reason), (notice, by, at) -> sheets.propose(notice, reason, by, at));
  }

  public NoticeView approve(String number, int version, String opinion) {
    return step(number, version, "approve", Map.of(), (notice, by, at) -> sheets.sign(notice, "approve", SlotState.AGREED, by, opinion));
  }

  /** Sends the proposal back to be worked on (退回). */
  public NoticeView sendBack(String number, int version, String opinion) {
    return step(number, version, "return", Map.of(), (notice, by, at) -> sheets.sign(notice, "return", SlotState.RETURNED, by, opinion));
  }

  /** Records that the platform received the letter (通报平台); its five working days run from that day. */
  public NoticeView recordService(String number, int version, ServiceRecord service) {
    return step(number, version, "record-service", told(service), (notice, by, at) -> {
      demandServed(service, notice);
      notice.notified(service, by, at);
    });
  }

  /** The platform let its five working days pass (逾期未提醒). */
  public NoticeView recordNoReminder(String number, int version, String reason) {
    return step(number, version, "record-no-reminder", Map.of("reason", reason),
        (notice, by, at) -> notice.step("record-no-reminder", by, reason, at));
  }

  /**
   * Records what the platform or its shop did.
   *
   * @param move {@code record-reminder}, {@code record-update}, {@code record-measure}, {@code record-lift-request},
   *     {@code record-lift} or {@code record-lift-refusal}
   */
  public NoticeView recordHappening(String number, int version, String move, Happening what) {
    return step(number, version, move, Map.of("text", String.valueOf(what.text()), "happenedOn", String.valueOf(what.happenedOn())),
        (notice, by, at) -> {
          what.demandTrue(notice.lastKnownOn(), China.dateOf(at));
          notice.happened(move, what, by, at);
        });
  }

  /** The shop was reached after all, and nothing is left to ask of the platform (已取得联系). */
  public NoticeView recordReached(String number, int version, String outcome) {
    return end(number, version, "record-reached", outcome);
  }

  public NoticeView close(String number, int version, String outcome) {
    return end(number, version, "close", outcome);
  }

  public NoticeView withdraw(String number, int version, String reason) {
    return step(number, version, "withdraw", Map.of("reason", reason), (notice, by, at) -> {
      notice.end("withdraw", reason, by, at);
      sheets.close(notice);
    });
  }

  private NoticeView end(String number, int version, String move, String outcome) {
    return step(number, version, move, Map.of("outcome", outcome), (notice, by, at) -> notice.end(move, outcome, by, at));
  }

  private NoticeView step(String number, int version, String move, Map<String, ?> told, Command<UncontactableNotice> command) {
    return files.view(commands.run(files.require(number), version, move, told, command));
  }

  /** A platform is there to receive it: nothing is announced to it in a newspaper. */
  private void demandServed(ServiceRecord service, UncontactableNotice notice) {
    var today = China.today(clock);
    new Faults().all(service.faults(notice.approvedOn() == null ? today : notice.approvedOn(), today))
        .demand(service.method() != ServiceMethod.ANNOUNCED, "/method", "contact.not-announced").throwIfAny();
  }

  private static Map<String, Object> told(ServiceRecord service) {
    var told = new HashMap<String, Object>();
    told.put("method", service.method());
    told.put("servedOn", service.servedOn());
    told.put("receivedBy", service.receivedBy());
    told.put("proof", service.proof());
    told.put("addressConfirmation", service.addressConfirmation());
    return told;
  }
}
