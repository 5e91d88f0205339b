package org.mingcha.enforcement.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.decision.Decision;
import org.mingcha.document.rest.Service;
import org.mingcha.enforcement.CaseFacts;
import org.mingcha.execution.rest.AccountDocument;
import org.mingcha.execution.rest.DeferralDocument;
import org.mingcha.execution.rest.DunningDocument;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.PenaltyProposal;
import org.mingcha.notice.Waiver;
import org.mingcha.penalty.Imposition;
import org.mingcha.review.ReviewRequest;

/** The facts of a case as its document shows them; what has not come about is null or empty. */
final class CaseDocument {

  private CaseDocument() {}

  static void put(CaseFacts facts, Map<String, Object> document) {
    document.put("closingReports", facts.closings());
    document.put("findings", facts.findings().stream().map(AssessmentDocument::finding).toList());
    document.put("ruleChoices", facts.choices().stream().map(AssessmentDocument::choice).toList());
    document.put("lapsedOrders", facts.lapsedOrders());
    document.put("reviewRequests", facts.reviewRequests().stream().map(CaseDocument::request).toList());
    document.put("reviews", facts.reviews());
    document.put("proposals", facts.proposals().stream().map(CaseDocument::proposal).toList());
    document.put("notices", facts.notices().stream().map(CaseDocument::notice).toList());
    document.put("waivers", facts.waivers().stream().map(CaseDocument::waiver).toList());
    document.put("statements", facts.statements());
    document.put("answers", facts.answers());
    document.put("hearings", facts.hearings());
    document.put("deliberations", facts.deliberations());
    document.put("decisions", facts.decisions().stream().map(CaseDocument::decision).toList());
    document.put("services", facts.services().stream().map(Service::document).toList());
    document.put("annulments", facts.annulments());
    document.put("suspicion", facts.suspicion());
    document.put("transferral", facts.transferral());
    document.put("account", facts.account() == null ? null : AccountDocument.of(facts.account()));
    document.put("payments", facts.payments());
    document.put("deferrals", DeferralDocument.of(facts.deferrals()));
    document.put("remedies", facts.remedies());
    document.put("dunnings", DunningDocument.of(facts.dunnings()));
    document.put("courtApplications", facts.applications());
    document.put("courtRulings", facts.rulings());
    document.put("publicity", facts.publicity());
    document.put("publicStanding", facts.standing());
    document.put("archive", facts.archive());
    document.put("earlierArchives", facts.earlierArchives());
  }

  private static Map<String, Object> request(ReviewRequest request) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", request.kind());
    document.put("grounds", request.grounds());
    document.put("submittedBy", request.submittedBy());
    document.put("submittedOn", request.submittedOn());
    return document;
  }

  private static Map<String, Object> proposal(PenaltyProposal proposal) {
    var document = new LinkedHashMap<String, Object>();
    document.put("penalty", imposition(proposal.imposition()));
    document.put("reason", proposal.reason());
    document.put("proposedBy", proposal.proposedBy());
    document.put("proposedOn", proposal.proposedOn());
    return document;
  }

  private static Map<String, Object> notice(PenaltyNotice notice) {
    var document = new LinkedHashMap<String, Object>();
    document.put("documentNo", notice.documentNo());
    document.put("penalty", imposition(notice.imposition()));
    document.put("reason", notice.reason());
    document.put("hearingOffered", notice.hearingOffered());
    document.put("service", Service.document(notice.service()));
    return document;
  }

  private static Map<String, Object> waiver(Waiver waiver) {
    var document = new LinkedHashMap<String, Object>();
    document.put("documentNo", waiver.documentNo());
    document.put("receivedOn", waiver.receivedOn());
    document.put("waives", waiver.waives());
    document.put("notice", waiver.notice());
    return document;
  }

  private static Map<String, Object> decision(Decision decision) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", decision.kind());
    document.put("documentNo", decision.documentNo());
    document.put("penalty", decision.imposition() == null ? null : imposition(decision.imposition()));
    document.put("ground", decision.ground());
    document.put("opinion", decision.reason());
    document.put("education", decision.education());
    document.put("decidedBy", decision.decidedBy());
    document.put("decidedByName", decision.decidedByName());
    document.put("decidedOn", decision.decidedOn());
    return document;
  }

  private static Map<String, Object> imposition(Imposition imposition) {
    var document = new LinkedHashMap<String, Object>();
    document.put("rule", imposition.rule());
    document.put("serious", imposition.serious());
    document.put("fine", imposition.fine());
    document.put("confiscatedGains", imposition.confiscatedGains());
    document.put("confiscatedGoods", imposition.confiscatedGoods());
    document.put("sanctions", imposition.sanctions().list());
    return document;
  }
}
