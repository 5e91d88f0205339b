package org.mingcha.paper.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.paper.Rendered;
import org.mingcha.paper.edition.PaperTemplateDesk;
import org.mingcha.shared.web.FileServlet;

/** Examples: {@code /paper/sample?type=…} by today's wording, {@code ?id=…} by one of the province's; {@code &as=ofd}. */
@WebServlet("/paper/sample")
public class SampleServlet extends FileServlet {

  @Inject private PaperTemplateDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var ofd = "ofd".equals(request.getParameter("as"));
    var paper = paper(request);
    response.setContentType(ofd ? "application/ofd" : "application/pdf");
    response.setHeader("Content-Disposition", ofd ? "attachment; filename=\"sample.ofd\"" : "inline; filename=\"sample.pdf\"");
    response.setHeader("Cache-Control", "no-store");
    if (ofd) {
      paper.writeOfd(response.getOutputStream());
    } else {
      paper.writePdf(response.getOutputStream());
    }
  }

  private Rendered paper(HttpServletRequest request) {
    var id = request.getParameter("id");
    if (id != null && id.matches("\\d{1,18}")) {
      return desk.sample(Long.parseLong(id));
    }
    return desk.sample(desk.form(request.getParameter("type")));
  }
}
