package org.mingcha.enforcement.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.HearingDesk;
import org.mingcha.enforcement.NoticeDesk;
import org.mingcha.enforcement.rest.CaseBodies.Answer;
import org.mingcha.enforcement.rest.CaseBodies.HearingReport;
import org.mingcha.enforcement.rest.CaseBodies.Holding;
import org.mingcha.enforcement.rest.CaseBodies.NoHearing;
import org.mingcha.execution.rest.ExecutionBodies.Notice;
import org.mingcha.enforcement.rest.CaseBodies.Paper;
import org.mingcha.enforcement.rest.CaseBodies.Proposal;
import org.mingcha.enforcement.rest.CaseBodies.Scheduling;
import org.mingcha.enforcement.rest.CaseBodies.StatementBody;
import org.mingcha.enforcement.rest.CaseBodies.Waiving;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;

/** What comes between review and decision: the proposal, its notice, what the party says, its hearing. */
@ApplicationScoped
class NoticeActions {

  @Inject private NoticeDesk notices;
  @Inject private HearingDesk hearings;
  @Inject private Json json;

  private final Map<String, Action<CaseView>> actions = Map.ofEntries(
      entry("propose-penalty", (no, version, body) -> {
        var proposal = json.read(body, Proposal.class);
        return notices.proposePenalty(no, version, proposal.toImposition(), proposal.reason());
      }),
      entry("approve-penalty", (no, version, body) -> notices.approvePenalty(no, version, json.read(body, Opinion.class).opinion())),
      entry("return-penalty", (no, version, body) -> notices.returnPenalty(no, version, json.read(body, Opinion.class).opinion())),
      entry("notify-penalty", (no, version, body) -> {
        var notice = json.read(body, Notice.class);
        return notices.notifyPenalty(no, version, notice.documentNo(), notice.toRecord());
      }),
      entry("record-statement", (no, version, body) -> {
        var statement = json.read(body, StatementBody.class);
        return notices.recordStatement(no, version, statement.receivedOn(), statement.documentNo(), statement.content());
      }),
      entry("answer-statement", (no, version, body) -> {
        var answer = json.read(body, Answer.class);
        return notices.answerStatement(no, version, answer.finding(), answer.reason());
      }),
      entry("record-waiver", (no, version, body) -> {
        var waiver = json.read(body, Waiving.class);
        return notices.recordWaiver(no, version, waiver.documentNo(), waiver.receivedOn(), waiver.waives());
      }),
      entry("request-hearing", (no, version, body) -> {
        var request = json.read(body, Paper.class);
        return hearings.requestHearing(no, version, request.receivedOn(), request.documentNo());
      }),
      entry("schedule-hearing", (no, version, body) -> hearings.scheduleHearing(no, version, json.read(body, Scheduling.class).toAppointment())),
      entry("reschedule-hearing", (no, version, body) ->
          hearings.rescheduleHearing(no, version, json.read(body, Scheduling.class).toAppointment())),
      entry("hold-hearing", (no, version, body) -> {
        var held = json.read(body, Holding.class);
        return hearings.holdHearing(no, version, held.heldOn(), held.minutesNo(), held.minutes());
      }),
      entry("conclude-hearing", (no, version, body) -> {
        var report = json.read(body, HearingReport.class);
        return hearings.concludeHearing(no, version, report.documentNo(), report.report());
      }),
      entry("end-hearing", (no, version, body) -> {
        var end = json.read(body, NoHearing.class);
        return hearings.endHearing(no, version, end.outcome(), end.reason(), end.endedOn());
      }));

  Map<String, Action<CaseView>> all() {
    return actions;
  }
}
