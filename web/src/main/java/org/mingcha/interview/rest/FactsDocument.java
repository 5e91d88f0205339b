package org.mingcha.interview.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.interview.Appointment;
import org.mingcha.interview.CommitmentView;
import org.mingcha.interview.InterviewDate;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewView;
import org.mingcha.interview.Minutes;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Enclosed;

/** What only an interview has, as documents show it. */
final class FactsDocument {

  private FactsDocument() {}

  static void put(InterviewView interview, Map<String, Object> document) {
    var facts = interview.facts();
    document.put("from", facts.from());
    document.put("ground", facts.ground());
    document.put("groundBasis", facts.ground().basis().value());
    document.put("interviewee", facts.interviewee());
    document.put("circumstances", facts.circumstances());
    document.put("demands", facts.demands());
    document.put("proposer", facts.proposer());
    document.put("reason", facts.reason());
    document.put("appointment", facts.appointment() == null ? null : appointment(facts.appointment()));
    document.put("servedBy", facts.servedBy());
    document.put("notifiedAt", Answers.time(facts.notifiedAt()));
    document.put("held", facts.minutes() == null ? null : held(facts.minutes()));
    document.put("unheldReason", facts.unheldReason());
    document.put("consequence", facts.consequence());
    document.put("outcome", facts.outcome());
    document.put("commitments", facts.commitments().stream().map(FactsDocument::commitment).toList());
    document.put("attachments", Enclosed.documents(Answers.path(InterviewDesk.KIND, interview.number()), interview.enclosures()));
    document.put("approvals", interview.sheets());
  }

  static Map<String, Object> date(InterviewDate date) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", date.number());
    document.put("title", date.title());
    document.put("stage", date.stage());
    document.put("scheduledAt", Answers.time(date.scheduledAt()));
    document.put("mode", date.mode());
    document.put("place", date.place());
    document.put("interviewers", date.interviewers());
    document.put("href", Answers.path("interviews", date.number()));
    return document;
  }

  private static Map<String, Object> appointment(Appointment appointment) {
    var document = new LinkedHashMap<String, Object>();
    document.put("scheduledAt", Answers.time(appointment.at()));
    document.put("mode", appointment.mode());
    document.put("place", appointment.place());
    document.put("link", appointment.link());
    return document;
  }

  private static Map<String, Object> held(Minutes minutes) {
    var document = new LinkedHashMap<String, Object>();
    document.put("heldAt", Answers.time(minutes.heldAt()));
    document.put("minutes", minutes.text());
    document.put("signed", minutes.signed());
    document.put("unsignedReason", minutes.unsignedReason());
    return document;
  }

  private static Map<String, Object> commitment(CommitmentView commitment) {
    var document = new LinkedHashMap<String, Object>();
    document.put("commitment", commitment.nth());
    document.put("text", commitment.text());
    document.put("dueOn", commitment.dueOn());
    document.put("state", commitment.state());
    document.put("overdue", commitment.overdue());
    document.put("proof", commitment.proof());
    document.put("evidence", commitment.evidence());
    document.put("attachment", commitment.attachment() == null ? null : String.valueOf(commitment.attachment()));
    document.put("writtenOffReason", commitment.writtenOffReason());
    document.put("settledAt", Answers.time(commitment.settledAt()));
    document.put("settledBy", commitment.settledBy());
    return document;
  }
}
