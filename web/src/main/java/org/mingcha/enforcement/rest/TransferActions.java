package org.mingcha.enforcement.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.TransferDesk;
import org.mingcha.enforcement.rest.CaseBodies.Handing;
import org.mingcha.enforcement.rest.CaseBodies.Transfer;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Reason;

/** Where a case goes to somebody else. */
@ApplicationScoped
class TransferActions {

  @Inject private TransferDesk desk;
  @Inject private Json json;

  private final Map<String, Action<CaseView>> actions = Map.ofEntries(
      entry("transfer", (no, version, body) -> {
        var transfer = json.read(body, Transfer.class);
        return desk.transfer(no, version, transfer.authority(), transfer.documentNo(), transfer.reason());
      }),
      entry("report-crime", (no, version, body) -> desk.reportCrime(no, version, json.read(body, Reason.class).reason())),
      entry("decline-police-transfer", (no, version, body) -> desk.declinePoliceTransfer(no, version, json.read(body, Reason.class).reason())),
      entry("transfer-to-police", (no, version, body) -> {
        var transfer = json.read(body, Transfer.class);
        return desk.transferToPolice(no, version, transfer.authority(), transfer.documentNo(), transfer.reason());
      }),
      entry("hand-to-police", (no, version, body) -> {
        var handing = json.read(body, Handing.class);
        return desk.handToPolice(no, version, handing.handedAt().toInstant(), handing.documentNo());
      }));

  Map<String, Action<CaseView>> all() {
    return actions;
  }
}
