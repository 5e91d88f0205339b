package org.mingcha.evidence.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.document.PartySignature;
import org.mingcha.evidence.Capture;
import org.mingcha.evidence.Circumstances;
import org.mingcha.evidence.CustodyReport;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.FileView;
import org.mingcha.evidence.PieceReport;
import org.mingcha.evidence.PieceView;
import org.mingcha.evidence.Sample;
import org.mingcha.evidence.inspection.Audience;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.ControlType;
import org.mingcha.evidence.inspection.Finding;
import org.mingcha.evidence.inspection.Inspection;
import org.mingcha.evidence.inspection.ItemFinding;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.rest.Answers;

/** Evidence as the contract writes it: what officers report, and what is answered. */
final class EvidenceDocuments {

  private EvidenceDocuments() {}

  record Within(@NotBlank String kind, @NotBlank @Size(max = 100) String number) {

    SubjectRef toRef() {
      return new SubjectRef(kind, number);
    }
  }

  record FindingBody(@NotBlank @Size(max = 20) String code, @NotNull Finding finding, @Size(max = 2000) String note, @Size(max = 500) String proof) {

    ItemFinding toFinding() {
      return new ItemFinding(code, finding, note, proof);
    }
  }

  record InspectionBody(@NotNull Audience audience, @NotNull ControlType control, @NotNull @Size(max = 100) List<@NotNull @Valid FindingBody> findings) {

    Inspection toInspection() {
      return new Inspection(audience, control, findings.stream().map(FindingBody::toFinding).toList());
    }
  }

  record CaptureBody(@NotBlank @Size(max = 2000) String url, @NotBlank @Size(max = 500) String device, @NotBlank @Size(max = 500) String software,
      @NotBlank @Size(max = 500) String network, @NotBlank @Size(max = 200) String clockSource, @NotNull Integer clockOffset) {

    Capture toCapture() {
      return new Capture(url, device, software, network, clockSource, clockOffset);
    }
  }

  record SampleBody(@NotBlank @Size(max = 500) String name, @Size(max = 200) String batch, @Size(max = 200) String baseQuantity,
      @NotBlank @Size(max = 200) String quantity, @NotBlank @Size(max = 200) String seal, @NotNull Boolean boughtOnline) {

    Sample toSample() {
      return new Sample(name, batch, baseQuantity, quantity, seal, boughtOnline);
    }
  }

  record Piece(@NotNull @Valid Within within, @NotNull EvidenceKind kind, @NotBlank @Size(max = 200) String title,
      @NotNull OffsetDateTime startedAt, @NotNull OffsetDateTime endedAt, @NotBlank @Size(max = 500) String place,
      @NotBlank @Size(max = 500) String source, @NotBlank @Size(max = 50000) String body,
      @NotNull @Size(max = 20) List<@NotBlank String> officers, @NotNull Boolean certificatesShown, @NotNull Boolean rightsTold,
      @NotNull Boolean readBack, @NotNull PartySignature signature, @Size(max = 200) String signedBy, @Size(max = 500) String witness,
      @Size(max = 200) String person, @Valid InspectionBody inspection, @Valid CaptureBody capture, @Valid SampleBody sample) {

    PieceReport toReport() {
      var told = new Circumstances(title, startedAt.toInstant(), endedAt.toInstant(), place, source, body, officers, certificatesShown,
          rightsTold, readBack, signature, signedBy, witness);
      return new PieceReport(kind, told, person, inspection == null ? null : inspection.toInspection(),
          capture == null ? null : capture.toCapture(), sample == null ? null : sample.toSample());
    }
  }

  record HandOver(@NotNull OffsetDateTime at, @NotBlank @Size(max = 200) String to, @NotBlank @Size(max = 500) String place,
      @Size(max = 200) String seal, @NotBlank @Size(max = 500) String purpose) {

    CustodyReport toReport() {
      return new CustodyReport(at.toInstant(), to, place, seal, purpose);
    }
  }

  /** For actions that ask for nothing. */
  record Nothing() {}

  static Map<String, Object> piece(PieceView view) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(view.id()));
    document.put("href", "/api/v1/evidence/" + view.id());
    document.put("within", view.matter());
    document.put("number", view.number());
    document.put("kind", view.kind());
    circumstances(view.circumstances(), document);
    document.put("officers", view.officers());
    document.put("person", view.person());
    document.put("inspection", view.audience() == null ? null : inspection(view));
    document.put("capture", view.capture());
    document.put("sample", view.sample());
    document.put("files", view.files().stream().map(file -> file(view.id(), file)).toList());
    document.put("custody", view.custody());
    document.put("changed", view.changed());
    document.put("recordedBy", view.recordedBy());
    document.put("recordedAt", Answers.time(view.recordedAt()));
    return document;
  }

  static Map<String, Object> checklist(Checklist list, String language) {
    return Map.of("items", list.items().stream().map(item -> Map.of("code", item.code(), "article", item.article().value(),
        "text", item.in(language))).toList());
  }

  private static void circumstances(Circumstances told, Map<String, Object> document) {
    document.put("title", told.title());
    document.put("startedAt", Answers.time(told.startedAt()));
    document.put("endedAt", Answers.time(told.endedAt()));
    document.put("place", told.place());
    document.put("source", told.source());
    document.put("body", told.body());
    document.put("certificatesShown", told.certificatesShown());
    document.put("rightsTold", told.rightsTold());
    document.put("readBack", told.readBack());
    document.put("signature", told.signature());
    document.put("signedBy", told.signedBy());
    document.put("witness", told.witness());
  }

  private static Map<String, Object> inspection(PieceView view) {
    return Map.of("audience", view.audience(), "control", view.control(), "findings", view.findings());
  }

  private static Map<String, Object> file(long id, FileView file) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", file.number());
    document.put("name", file.name());
    document.put("mediaType", file.stored().mediaType());
    document.put("size", file.stored().size());
    document.put("sm3", file.stored().sm3());
    document.put("sha256", file.stored().sha256());
    document.put("lastCheck", file.lastCheck());
    document.put("href", "/api/v1/evidence/" + id + "/files/" + file.number());
    return document;
  }
}
