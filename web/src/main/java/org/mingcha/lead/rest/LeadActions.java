package org.mingcha.lead.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadSource;
import org.mingcha.lead.LeadView;
import org.mingcha.lead.rest.LeadDocuments.DeclineFiling;
import org.mingcha.lead.rest.LeadDocuments.EndorseFiling;
import org.mingcha.lead.rest.LeadDocuments.Nothing;
import org.mingcha.lead.rest.LeadDocuments.Opening;
import org.mingcha.lead.rest.LeadDocuments.Opinion;
import org.mingcha.lead.rest.LeadDocuments.ProposeFiling;
import org.mingcha.lead.rest.LeadDocuments.Verify;
import org.mingcha.shared.rest.Json;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class LeadActions {

  private interface Action {
    LeadView take(String number, int version, byte[] body);
  }

  @Inject private LeadDesk desk;
  @Inject private Json json;

  private final Map<String, Action> actions = Map.of(
      "start-verification", (no, version, body) -> {
        json.readIfAny(body, Nothing.class);
        return desk.startVerification(no, version);
      },
      "verify", (no, version, body) -> desk.verify(no, version, json.read(body, Verify.class).findings()),
      "propose-filing", (no, version, body) -> desk.proposeFiling(no, version, json.read(body, ProposeFiling.class).toProposal()),
      "endorse-filing", (no, version, body) -> {
        var endorsement = json.read(body, EndorseFiling.class);
        return desk.endorseFiling(no, version, endorsement.handlers(), endorsement.opinion());
      },
      "approve-filing", (no, version, body) -> desk.approveFiling(no, version, json.read(body, Opinion.class).opinion()),
      "return-filing", (no, version, body) -> desk.returnFiling(no, version, json.read(body, Opinion.class).opinion()),
      "decline-filing", (no, version, body) -> {
        var refusal = json.read(body, DeclineFiling.class);
        return desk.declineFiling(no, version, refusal.ground(), refusal.opinion());
      });

  boolean know(String action) {
    return actions.containsKey(action);
  }

  LeadView take(String action, String number, int version, byte[] body) {
    return actions.get(action).take(number, version, body);
  }

  LeadView open(Opening opening) {
    if (opening.source() == LeadSource.PLATFORM_REPORT) {
      demand(opening.reports() != null && !opening.reports().isEmpty(), "/reports");
      return desk.openFromReports(opening.reports());
    }
    var faults = new ArrayList<Violation>();
    missing(opening.title(), "/title", faults);
    missing(opening.description(), "/description", faults);
    missing(opening.receivedOn(), "/receivedOn", faults);
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    return desk.open(opening.toOpening());
  }

  private static void missing(Object value, String pointer, List<Violation> faults) {
    if (value == null || value instanceof String text && text.isBlank()) {
      faults.add(Violation.of(pointer, "required"));
    }
  }

  private static void demand(boolean there, String pointer) {
    if (!there) {
      throw new Invalid(List.of(Violation.of(pointer, "required")));
    }
  }
}
