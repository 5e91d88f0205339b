package org.mingcha.staffing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.Citations;
import org.mingcha.shared.Wording;
import org.mingcha.shared.rest.Answers;
import org.mingcha.staffing.Handover;
import org.mingcha.staffing.HandoverReport;
import org.mingcha.staffing.NoticeView;
import org.mingcha.staffing.Reminded;

/** Reminders, hand-overs and notices as the contract writes them. */
@ApplicationScoped
class StaffingDocuments {

  @Inject private Wording wording;

  record Subject(@NotBlank @Size(max = 50) String kind, @NotBlank @Size(max = 100) String number) {

    SubjectRef toRef() {
      return new SubjectRef(kind, number);
    }
  }

  record Reminder(@NotNull @Valid Subject matter, @NotNull LimitKind timeLimit, @NotBlank @Size(max = 500) String note, Reminded to) {}

  record OneHandover(@NotNull @Valid Subject matter, @NotBlank @Size(max = 100) String from, @NotBlank @Size(max = 100) String to,
      @NotBlank @Size(max = 500) String reason) {

    Handover toHandover() {
      return new Handover(from, to, reason);
    }
  }

  record AllHandover(@NotBlank @Size(max = 100) String from, @NotBlank @Size(max = 100) String to, @NotBlank @Size(max = 500) String reason) {

    Handover toHandover() {
      return new Handover(from, to, reason);
    }
  }

  /** For actions that ask for nothing. */
  record Nothing() {}

  static Map<String, Object> notice(NoticeView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("topic", view.topic());
    document.put("matter", matter(view.matter()));
    document.put("title", view.title());
    document.put("recipient", view.recipient());
    document.put("recipientName", view.recipientName());
    document.put("office", view.office());
    document.put("timeLimit", view.limit());
    document.put("dueOn", view.dueOn());
    document.put("other", view.other());
    document.put("note", view.note());
    document.put("sentBy", view.sentBy());
    document.put("sentByName", view.sentByName());
    document.put("sentAt", Answers.time(view.sentAt()));
    document.put("seenAt", Answers.time(view.seenAt()));
    return document;
  }

  Map<String, Object> report(HandoverReport report, Locale locale) {
    var document = new LinkedHashMap<String, Object>();
    document.put("moved", report.moved().stream().map(StaffingDocuments::matter).toList());
    document.put("refused", report.refused().stream().map(stays -> stays(stays, locale)).toList());
    return document;
  }

  private Map<String, Object> stays(HandoverReport.Stays stays, Locale locale) {
    var document = new LinkedHashMap<String, Object>();
    document.put("matter", matter(stays.matter()));
    document.put("reason", Map.of("code", stays.code(), "text", wording.of(stays.code(), stays.facts(), locale)));
    document.put("basis", stays.basis() == null ? null : stays.basis().value());
    document.put("basisText", stays.basis() == null ? null : Citations.text(stays.basis().value(), locale));
    document.put("facts", stays.facts());
    return document;
  }

  private static Map<String, Object> matter(SubjectRef ref) {
    return Map.of("kind", ref.kind(), "number", ref.number(), "href", Answers.path(ref.kind(), ref.number()));
  }
}
