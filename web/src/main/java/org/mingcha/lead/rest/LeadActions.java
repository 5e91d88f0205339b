package org.mingcha.lead.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadGrouping;
import org.mingcha.lead.LeadSource;
import org.mingcha.lead.LeadView;
import org.mingcha.lead.rest.LeadDocuments.DeclineFiling;
import org.mingcha.lead.rest.LeadDocuments.EndorseFiling;
import org.mingcha.lead.rest.LeadDocuments.Merge;
import org.mingcha.lead.rest.LeadDocuments.Nothing;
import org.mingcha.lead.rest.LeadDocuments.Opening;
import org.mingcha.lead.rest.LeadDocuments.ProposeFiling;
import org.mingcha.lead.rest.LeadDocuments.ProposeNotFiling;
import org.mingcha.lead.rest.LeadDocuments.Verify;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class LeadActions {

  @Inject private LeadDesk desk;
  @Inject private Json json;

  private final Map<String, Action<LeadView>> actions = Map.ofEntries(
      entry("start-verification", (no, version, body) -> {
        json.readIfAny(body, Nothing.class);
        return desk.startVerification(no, version);
      }),
      entry("verify", (no, version, body) -> desk.verify(no, version, json.read(body, Verify.class).findings())),
      entry("extend-verification", (no, version, body) -> desk.extendVerification(no, version, json.read(body, Reason.class).reason())),
      entry("transfer", (no, version, body) -> {
        json.readIfAny(body, Nothing.class);
        return desk.transfer(no, version);
      }),
      entry("merge", (no, version, body) -> {
        var merge = json.read(body, Merge.class);
        return desk.merge(no, version, merge.into(), merge.reason());
      }),
      entry("propose-filing", (no, version, body) -> desk.proposeFiling(no, version, json.read(body, ProposeFiling.class).toProposal())),
      entry("endorse-filing", (no, version, body) -> {
        var endorsement = json.read(body, EndorseFiling.class);
        return desk.endorseFiling(no, version, endorsement.handlers(), endorsement.opinion());
      }),
      entry("approve-filing", (no, version, body) -> desk.approveFiling(no, version, opinion(body))),
      entry("return-filing", (no, version, body) -> desk.returnFiling(no, version, opinion(body))),
      entry("decline-filing", (no, version, body) -> {
        var refusal = json.read(body, DeclineFiling.class);
        return desk.declineFiling(no, version, refusal.ground(), refusal.opinion());
      }),
      entry("propose-not-filing", (no, version, body) -> {
        var proposal = json.read(body, ProposeNotFiling.class);
        return desk.proposeNotFiling(no, version, proposal.ground(), proposal.reason());
      }),
      entry("endorse-not-filing", (no, version, body) -> desk.endorseNotFiling(no, version, opinion(body))),
      entry("approve-not-filing", (no, version, body) -> desk.approveNotFiling(no, version, opinion(body))),
      entry("return-not-filing", (no, version, body) -> desk.returnNotFiling(no, version, opinion(body))));

  Map<String, Action<LeadView>> all() {
    return actions;
  }

  /** The leads opened: several only when the reports were not to become one. */
  List<LeadView> open(Opening opening) {
    if (opening.source() == LeadSource.PLATFORM_REPORT) {
      if (opening.reports() == null || opening.reports().isEmpty()) {
        throw new Invalid(List.of(Violation.of("/reports", "required")));
      }
      if (opening.informant() != null) {
        throw new Invalid(List.of(Violation.of("/informant", "lead.informant-source")));
      }
      return desk.openFromReports(opening.reports(), opening.grouping() == null ? LeadGrouping.ONE : opening.grouping());
    }
    return List.of(desk.open(opening.toOpening()));
  }

  private String opinion(byte[] body) {
    return json.read(body, Opinion.class).opinion();
  }
}
