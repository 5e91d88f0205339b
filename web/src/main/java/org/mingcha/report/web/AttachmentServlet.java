package org.mingcha.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mingcha.report.ReportDesk;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.web.FileServlet;

/**
 * A file that came with a report, for the report's page: {@code /report/attachment?number=…&id=…}. With {@code show=true} a
 * picture is shown and not saved, in a sandbox in which nothing runs; anything else is only ever saved.
 */
@WebServlet("/report/attachment")
public class AttachmentServlet extends FileServlet {

  /** What browsers show as a picture and nothing else; no SVG, which can carry scripts. */
  static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  @Inject private ReportDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var attachment = desk.additionsTo(String.valueOf(request.getParameter("number")))
        .attachment(request.getParameter("id"));
    response.setContentType(attachment.file().mediaType());
    Downloads.headers(attachment.fileName(), attachment.file())
        .forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
    if (request.getParameter("show") != null && PICTURES.contains(attachment.file().mediaType())) {
      response.setHeader("Content-Disposition", "inline");
    }
    desk.copy(attachment, response.getOutputStream());
  }
}
