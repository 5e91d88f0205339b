package org.mingcha.enforcement.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.enforcement.ClosingReport;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.enforcement.HearingDesk;
import org.mingcha.enforcement.InvestigationGround;
import org.mingcha.enforcement.NoticeDesk;
import org.mingcha.enforcement.ReviewDesk;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Hearing;
import org.mingcha.notice.StatementFinding;
import org.mingcha.review.LegalReviewGround;

/** The steps of a case until it is decided, by their names. */
@ApplicationScoped
class CaseSteps {

  @Inject private EnforcementDesk investigation;
  @Inject private ReviewDesk reviews;
  @Inject private NoticeDesk notices;
  @Inject private HearingDesk hearings;

  private final Map<String, CaseStep> steps = Map.ofEntries(
      entry("investigate", (no, v, page) -> investigation.investigate(no, v)),
      entry("suspend", (no, v, page) -> investigation.suspend(no, v, page.text("documentNo"),
          page.getForm().code("ground", InvestigationGround.Suspension.class), page.text("reason"))),
      entry("resume", (no, v, page) -> investigation.resume(no, v, page.text("reason"))),
      entry("terminate", (no, v, page) -> investigation.terminate(no, v,
          page.getForm().code("ground", InvestigationGround.Termination.class), page.text("reason"))),
      entry("close-investigation", (no, v, page) -> reviews.closeInvestigation(no, v, ClosingReport.draft(page.text("party"),
          page.text("course"), page.text("findings"), page.text("nature"), page.text("proposal"), page.text("discretion")))),
      entry("submit-review", (no, v, page) -> reviews.submitReview(no, v,
          page.getGrounds().stream().map(LegalReviewGround::valueOf).collect(Collectors.toSet()))),
      entry("submit-legal-review", (no, v, page) -> reviews.submitLegalReview(no, v,
          page.getGrounds().stream().map(LegalReviewGround::valueOf).collect(Collectors.toSet()))),
      entry("review", (no, v, page) -> reviews.review(no, v, page.getForm().reviewOpinion(), page.text("choiceRule"), page.getForm().choice())),
      entry("extend-review", (no, v, page) -> reviews.extendReview(no, v, page.getForm().count("days"), page.text("reason"))),
      entry("reopen-investigation", (no, v, page) -> reviews.reopenInvestigation(no, v, page.text("reason"))),
      entry("propose-penalty", (no, v, page) -> notices.proposePenalty(no, v, page.imposition(), page.text("reason"))),
      entry("approve-penalty", (no, v, page) -> notices.approvePenalty(no, v, page.text("opinion"))),
      entry("return-penalty", (no, v, page) -> notices.returnPenalty(no, v, page.text("opinion"))),
      entry("notify-penalty", (no, v, page) -> notices.notifyPenalty(no, v, page.text("documentNo"), page.getForm().service())),
      entry("record-statement", (no, v, page) ->
          notices.recordStatement(no, v, page.day("receivedOn"), page.text("documentNo"), page.text("content"))),
      entry("answer-statement", (no, v, page) ->
          notices.answerStatement(no, v, page.getForm().code("finding", StatementFinding.class), page.text("reason"))),
      entry("record-waiver", (no, v, page) -> notices.recordWaiver(no, v, page.text("documentNo"), page.day("receivedOn"), page.waivedRights())),
      entry("request-hearing", (no, v, page) -> hearings.requestHearing(no, v, page.day("receivedOn"), page.text("documentNo"))),
      entry("schedule-hearing", (no, v, page) -> hearings.scheduleHearing(no, v, appointment(page))),
      entry("reschedule-hearing", (no, v, page) -> hearings.rescheduleHearing(no, v, appointment(page))),
      entry("hold-hearing", (no, v, page) -> hearings.holdHearing(no, v, page.day("heldOn"), page.text("minutesNo"), page.text("minutes"))),
      entry("conclude-hearing", (no, v, page) -> hearings.concludeHearing(no, v, page.text("documentNo"), page.text("report"))),
      entry("end-hearing", (no, v, page) ->
          hearings.endHearing(no, v, page.getForm().code("outcome", Hearing.Outcome.class), page.text("reason"), page.day("endedOn"))));

  Map<String, CaseStep> all() {
    return steps;
  }

  private static Appointment appointment(CasePage page) {
    return new Appointment(page.text("host"), null, page.day("scheduledOn"), page.text("place"), page.text("noticeNo"), page.day("noticeServedOn"));
  }
}
