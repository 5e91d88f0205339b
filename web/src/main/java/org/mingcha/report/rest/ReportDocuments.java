package org.mingcha.report.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.kernel.Invalid;
import org.mingcha.report.Additions;
import org.mingcha.report.Amended;
import org.mingcha.report.Amendment;
import org.mingcha.report.Attachment;
import org.mingcha.report.Receipt;
import org.mingcha.report.ReportRow;
import org.mingcha.report.ReportView;
import org.mingcha.report.ReportWarning;
import org.mingcha.shared.Texts;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Json;

/** Reports and receipts as the contract writes them. */
@ApplicationScoped
public class ReportDocuments {

  /** What closing a report without action brings. */
  record Closing(@NotBlank @Size(max = 2000) String reason) {}

  /** What to say of a number that canonical JSON cannot express. */
  static Invalid beyondDouble() {
    return new Invalid(List.of(Invalid.Violation.of("", "number")));
  }

  Map<String, Object> receipt(Receipt receipt, Locale language) {
    var document = new LinkedHashMap<String, Object>();
    document.put("reportNumber", receipt.reportNumber());
    document.put("platformReportId", receipt.platformReportId());
    document.put("receivedAt", Answers.time(receipt.receivedAt()));
    document.put("receivingBureau", Map.of("code", receipt.bureau(), "name", receipt.bureauName()));
    document.put("dueAt", Answers.endOf(receipt.dueOn()));
    document.put("onTime", receipt.onTime());
    document.put("provisional", receipt.provisional());
    document.put("orderInForce", receipt.orderInForce());
    document.put("sm3", receipt.sm3());
    document.put("complete", receipt.complete());
    document.put("missing", receipt.missing());
    document.put("warnings", warnings(receipt.warnings(), language));
    return document;
  }

  /** The receipt with what the amendment changed in it. */
  Map<String, Object> amended(Amended amended, Locale language) {
    var document = receipt(amended.receipt(), language);
    current(document, amended.amendment(), language);
    document.put("amendment", amendment(amended.amendment()));
    return document;
  }

  private static void current(Map<String, Object> document, Amendment present, Locale language) {
    document.put("sm3", present.sm3());
    document.put("complete", present.complete());
    document.put("missing", present.missing());
    document.put("warnings", warnings(present.warnings(), language));
  }

  private static Map<String, Object> amendment(Amendment amendment) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", amendment.number());
    document.put("receivedAt", Answers.time(amendment.receivedAt()));
    document.put("reason", amendment.reason());
    document.put("sm3", amendment.sm3());
    return document;
  }

  static Map<String, Object> attachment(String reportNumber, Attachment attachment) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(attachment.number()));
    document.put("kind", attachment.kind());
    document.put("fileName", attachment.fileName());
    document.put("receivedAt", Answers.time(attachment.receivedAt()));
    document.put("sm3", attachment.file().sm3());
    document.put("sha256", attachment.file().sha256());
    document.put("size", attachment.file().size());
    document.put("mediaType", attachment.file().mediaType());
    document.put("href", Answers.path("disposal-reports", reportNumber) + "/attachments/" + attachment.number());
    return document;
  }

  private static List<Map<String, String>> warnings(List<ReportWarning> warnings, Locale language) {
    return warnings.stream().map(w ->
        Map.of("code", w.code(), "pointer", w.pointer(), "message", Texts.in(language).of(w.code()))).toList();
  }

  /** A report whole: its receipt, what became of it, the present content, and every word as it came. */
  Map<String, Object> report(ReportView report, Additions additions, Locale language) {
    var document = receipt(report.receipt(), language);
    var amendments = additions.amendments();
    if (!amendments.isEmpty()) {
      current(document, amendments.get(amendments.size() - 1), language);
    }
    document.put("platform", Map.of("name", report.platformName(), "identityNumber", report.platform()));
    document.put("status", report.status());
    document.put("handling", handling(report.lead()));
    document.put("report", amendments.isEmpty() ? Json.tree(report.received()) : content(amendments.get(amendments.size() - 1)));
    document.put("original", amendments.isEmpty() ? null : Json.tree(report.received()));
    document.put("amendments", amendments.stream().map(ReportDocuments::amendment).toList());
    document.put("attachments", additions.attachments().stream()
        .map(attachment -> attachment(report.receipt().reportNumber(), attachment)).toList());
    document.put("version", report.version());
    return document;
  }

  Map<String, Object> row(ReportRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("reportNumber", row.reportNumber());
    document.put("platformReportId", row.platformReportId());
    document.put("platform", row.platformName());
    document.put("receivedAt", Answers.time(row.receivedAt()));
    document.put("onTime", row.onTime());
    document.put("complete", row.complete());
    document.put("operator", row.operatorName());
    document.put("shop", row.shopName());
    document.put("product", row.productName());
    document.put("status", row.status());
    document.put("href", Answers.path("disposal-reports", row.reportNumber()));
    return document;
  }

  private static JsonNode content(Amendment amendment) {
    return ((ObjectNode) Json.tree(amendment.received())).without("reason");
  }

  private static Map<String, Object> handling(String lead) {
    return lead == null ? Map.of() : Map.of("lead", lead);
  }
}
