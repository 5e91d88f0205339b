package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperWords;
import org.mingcha.document.sign.BureauSeals;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperTemplates;
import org.mingcha.paper.PaperType;
import org.mingcha.paper.Rendered;
import org.mingcha.paper.Renderer;

/**
 * The receipt of a report as a paper (平台质量问题报告回执). It bears the report's number and the day of receipt, and is made anew, the
 * same each time, whenever somebody asks; nothing is kept of it beside the report.
 */
@ApplicationScoped
@Basis("SAMR-110@2025:15")
class ReceiptPaper {

  private static final PaperWords WORDS = PaperWords.in(ReceiptPaper.class, "/report/papers.properties");

  @Inject private PaperTemplates templates;
  @Inject private Renderer renderer;
  @Inject private Bureaus bureaus;
  @Inject private BureauSeals seals;

  Rendered of(ReportView report) {
    var receipt = report.receipt();
    var bureau = bureaus.require(receipt.bureau());
    var on = China.dateOf(receipt.receivedAt());
    var content = PaperContent.of(receipt.bureauName()).to(report.platformName()).numbered(receipt.reportNumber()).dated(on)
        .with("report", receipt.reportNumber()).with("received", time(receipt.receivedAt().atZone(China.ZONE)))
        .paragraphs("content", content(report)).with("late", WORDS.of(receipt.onTime() ? "on-time" : "late")).sealed(seals.of(bureau, receipt.receivedAt()));
    var edition = templates.inForce(PaperType.REPORT_RECEIPT, bureau.superior() == null ? "" : bureau.code().substring(0, 2) + "0000", on);
    return renderer.render(PaperType.REPORT_RECEIPT, edition, report.lead() == null ? content
        : content.rows("leads", List.of(Map.of("no", report.lead(), "subject", subject(report.content()), "state", WORDS.of("lead")))));
  }

  private static String subject(ReportContent told) {
    var operator = told.operator() == null ? null : told.operator().name();
    var shop = told.shop() == null ? null : told.shop().name();
    return operator != null ? operator : shop == null ? "" : shop;
  }

  private static List<String> content(ReportView report) {
    var told = report.content();
    var lines = new ArrayList<String>();
    lines.add(WORDS.of("platform-report", report.receipt().platformReportId()));
    add(lines, "operator", told.operator() == null ? null : told.operator().name());
    add(lines, "shop", told.shop() == null ? null : told.shop().name());
    if (told.products() != null) {
      told.products().forEach(product -> add(lines, "product", product.name()));
    }
    lines.add(WORDS.of("digest", report.receipt().sm3()));
    if (!report.missing().isEmpty()) {
      lines.add(WORDS.of("missing"));
    }
    return lines;
  }

  private static void add(List<String> lines, String key, String said) {
    if (said != null && !said.isBlank()) {
      lines.add(WORDS.of(key, said));
    }
  }

  private static String time(ZonedDateTime at) {
    return WORDS.of("time", PaperWords.day(at.toLocalDate()), at.getHour(), at.getMinute());
  }
}
