package org.mingcha.evidence.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.evidence.Panel;
import org.mingcha.evidence.RecusalView;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.evidence.RequestKind;
import org.mingcha.evidence.RequestReport;
import org.mingcha.evidence.RequestView;
import org.mingcha.shared.rest.Answers;

/** Requests and recusals as the contract writes them. */
final class RequestDocuments {

  private RequestDocuments() {}

  record NewRequest(@NotNull @Valid EvidenceDocuments.Within within, @NotNull RequestKind kind, @NotBlank @Size(max = 200) String paperNo,
      @NotBlank @Size(max = 500) String addressee, @NotBlank @Size(max = 5000) String subject, @NotNull LocalDate issuedOn, LocalDate dueOn,
      @Size(max = 50) List<@NotBlank @Size(max = 100) String> seizures) {

    RequestReport toReport() {
      return new RequestReport(kind, paperNo, addressee, subject, issuedOn, dueOn, seizures == null ? List.of() : seizures);
    }
  }

  record Answer(@NotNull LocalDate answeredOn, @NotBlank @Size(max = 5000) String answer) {}

  record LaterDay(@NotNull LocalDate dueOn, @NotBlank @Size(max = 2000) String reason) {}

  record NewRecusal(@NotNull @Valid EvidenceDocuments.Within within, @NotBlank @Size(max = 100) String officer, @NotNull Office office,
      @NotNull Applicant applicant, @NotBlank @Size(max = 2000) String grounds) {}

  record Decision(@NotNull Boolean accepted, @NotBlank @Size(max = 2000) String reason, @Valid Together panel) {}

  /** The leaders who decided on the head of the bureau together. */
  record Together(@NotNull LocalDate heldOn, @NotBlank @Size(max = 500) String participants, @NotBlank @Size(max = 200) String minutesNo) {

    Panel toPanel() {
      return new Panel(heldOn, participants, minutesNo);
    }
  }

  static Map<String, Object> request(RequestView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("href", "/api/v1/evidence-requests/" + view.id());
    document.put("within", view.matter());
    document.put("kind", view.kind());
    document.put("paperNo", view.paperNo());
    document.put("addressee", view.addressee());
    document.put("subject", view.subject());
    document.put("issuedOn", view.issuedOn());
    document.put("dueOn", view.dueOn());
    document.put("seizures", view.seizures());
    document.put("recordedBy", view.recordedBy());
    document.put("recordedAt", Answers.time(view.recordedAt()));
    document.put("answeredOn", view.answeredOn());
    document.put("answer", view.answer());
    document.put("answeredBy", view.answeredBy());
    return document;
  }

  static Map<String, Object> recusal(RecusalView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("href", "/api/v1/recusals/" + view.id());
    document.put("within", view.matter());
    document.put("officer", view.officer());
    document.put("officerName", view.officerName());
    document.put("office", view.office());
    document.put("applicant", view.applicant());
    document.put("grounds", view.grounds());
    document.put("requestedOn", view.requestedOn());
    document.put("recordedBy", view.recordedBy());
    document.put("accepted", view.accepted());
    document.put("reason", view.reason());
    document.put("decidedBy", view.decidedBy());
    document.put("decidedOn", view.decidedOn());
    document.put("panel", view.panel());
    return document;
  }
}
