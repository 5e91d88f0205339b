package org.mingcha.report.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.report.Receipt;
import org.mingcha.report.ReportRow;
import org.mingcha.report.ReportView;
import org.mingcha.shared.Texts;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.MatterDocuments;

/** Reports and receipts as the contract writes them. */
@ApplicationScoped
public class ReportDocuments {

  /** What closing a report without action brings. */
  record Closing(@NotBlank @Size(max = 2000) String reason) {}

  @Inject private MatterDocuments matters;

  Map<String, Object> receipt(Receipt receipt, List<Locale> languages) {
    var texts = Texts.in(languages.isEmpty() ? Locale.CHINESE : languages.get(0));
    var document = new LinkedHashMap<String, Object>();
    document.put("reportNumber", receipt.reportNumber());
    document.put("platformReportId", receipt.platformReportId());
    document.put("receivedAt", Answers.time(receipt.receivedAt()));
    document.put("receivingBureau", matters.bureau(receipt.bureau()));
    document.put("dueAt", Answers.endOf(receipt.dueOn()));
    document.put("onTime", receipt.onTime());
    document.put("provisional", receipt.provisional());
    document.put("orderInForce", receipt.orderInForce());
    document.put("sm3", receipt.sm3());
    document.put("complete", receipt.complete());
    document.put("missing", receipt.missing());
    document.put("warnings", receipt.warnings().stream().map(w ->
        Map.of("code", w.code(), "pointer", w.pointer(), "message", texts.of(w.code()))).toList());
    return document;
  }

  /** A report whole: its receipt, what became of it, and the content exactly as it came. */
  Map<String, Object> report(ReportView report, List<Locale> languages) {
    var document = receipt(report.receipt(), languages);
    document.put("platform", Map.of("name", report.platformName(), "identityNumber", report.platform()));
    document.put("status", report.status());
    document.put("handling", handling(report.lead()));
    document.put("report", Json.tree(report.received()));
    document.put("version", report.version());
    return document;
  }

  Map<String, Object> row(ReportRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("reportNumber", row.reportNumber());
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

  private static Map<String, Object> handling(String lead) {
    return lead == null ? Map.of() : Map.of("lead", lead);
  }
}
