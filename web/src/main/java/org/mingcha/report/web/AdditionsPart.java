package org.mingcha.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.report.Additions;
import org.mingcha.report.Attachment;
import org.mingcha.report.ReportDesk;

/** The part of a report's page that shows what the platform added later. */
@Named
@RequestScoped
public class AdditionsPart {

  @Inject private ReportDesk desk;
  private Additions additions;

  /** What was added to this report, read once for each request. */
  public Additions to(String reportNumber) {
    if (additions == null) {
      additions = desk.additionsTo(reportNumber);
    }
    return additions;
  }

  /** Whether a file is a picture that a browser shows by itself: by what it is, not by its name. */
  public boolean shows(Attachment file) {
    return AttachmentServlet.PICTURES.contains(file.file().mediaType());
  }

  /** Where a file is fetched. */
  public String address(String reportNumber, Attachment file) {
    return "/report/attachment?number=" + URLEncoder.encode(reportNumber, StandardCharsets.UTF_8) + "&id=" + file.number();
  }
}
