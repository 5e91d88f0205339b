package org.mingcha.spotcheck.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.result.FollowUp;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;
import org.mingcha.spotcheck.SpotCheckDesk;
import org.mingcha.spotcheck.SpotCheckView;
import org.mingcha.spotcheck.rest.CheckBodies.CustodyBody;
import org.mingcha.spotcheck.rest.CheckBodies.DecisionBody;
import org.mingcha.spotcheck.rest.CheckBodies.Notice;
import org.mingcha.spotcheck.rest.CheckBodies.ObjectionBody;
import org.mingcha.spotcheck.rest.CheckBodies.Order;
import org.mingcha.spotcheck.rest.CheckBodies.Receipt;
import org.mingcha.spotcheck.rest.CheckBodies.ReportBody;
import org.mingcha.spotcheck.rest.CheckBodies.SamplingBody;
import org.mingcha.spotcheck.rest.CheckBodies.Sending;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class CheckActions {

  @Inject private SpotCheckDesk desk;
  @Inject private Json json;

  private final Map<String, Action<SpotCheckView>> actions = Map.ofEntries(
      entry("record-sampling", (no, version, body) -> desk.recordSampling(no, version, json.read(body, SamplingBody.class).toSampling())),
      entry("send-samples", (no, version, body) -> {
        var sending = json.read(body, Sending.class);
        return desk.sendSamples(no, version, sending.laboratory(), sending.sentOn());
      }),
      entry("record-custody", (no, version, body) -> desk.recordCustody(no, version, json.read(body, CustodyBody.class).toCustody())),
      entry("record-report", (no, version, body) -> desk.recordReport(no, version, json.read(body, ReportBody.class).toReport())),
      entry("conclude", (no, version, body) -> desk.conclude(no, version, opinion(body))),
      entry("record-notice", (no, version, body) -> {
        var notice = json.read(body, Notice.class);
        return desk.recordNotice(no, version, notice.recipient(), notice.sentOn(), notice.manner(), notice.documentNo());
      }),
      entry("record-receipt", (no, version, body) -> {
        var receipt = json.read(body, Receipt.class);
        return desk.recordReceipt(no, version, receipt.recipient(), receipt.receivedOn());
      }),
      entry("record-objection", (no, version, body) -> {
        var objection = json.read(body, ObjectionBody.class);
        return desk.recordObjection(no, version, objection.objector(), objection.madeOn(), objection.ground(), objection.reason());
      }),
      entry("decide-objection", (no, version, body) -> desk.decideObjection(no, version, json.read(body, DecisionBody.class).toDecision())),
      entry("confirm-result", (no, version, body) -> desk.confirmResult(no, version, opinion(body))),
      entry("instruct-stop-sale", (no, version, body) -> order(no, version, FollowUp.Kind.STOP_SALE, body)),
      entry("record-rectification-order", (no, version, body) -> order(no, version, FollowUp.Kind.RECTIFICATION, body)),
      entry("record-bureau-notice", (no, version, body) -> order(no, version, FollowUp.Kind.NOTICE, body)),
      entry("publish", (no, version, body) -> desk.publish(no, version, opinion(body))),
      entry("close", (no, version, body) -> desk.close(no, version, reason(body))),
      entry("withdraw", (no, version, body) -> desk.withdraw(no, version, reason(body))));

  Map<String, Action<SpotCheckView>> all() {
    return actions;
  }

  private SpotCheckView order(String number, int version, FollowUp.Kind kind, byte[] body) {
    return desk.recordOrder(number, version, json.read(body, Order.class).of(kind));
  }

  private String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }

  private String reason(byte[] body) {
    return json.read(body, Reason.class).reason();
  }
}
