package org.mingcha.enclosure.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.enclosure.MatterFileDesk;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.web.FileServlet;

/** A file of a matter for the matter's page: {@code /enclosure/file?kind=…&number=…&id=…}; to be saved, and never shown in our pages. */
@WebServlet("/enclosure/file")
public class AttachmentServlet extends FileServlet {

  @Inject private MatterFileDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var matter = new SubjectRef(String.valueOf(request.getParameter("kind")), String.valueOf(request.getParameter("number")));
    var enclosure = desk.file(matter, request.getParameter("id"));
    response.setContentType(enclosure.file().mediaType());
    Downloads.headers(enclosure.fileName(), enclosure.file()).forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
    desk.copy(enclosure, response.getOutputStream());
  }
}
