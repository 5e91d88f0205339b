package org.mingcha.evidence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.web.FileServlet;

/** Brings a file of evidence to whoever may see its matter: to be saved, or shown where it is a picture and nothing else. */
@WebServlet("/evidence/file")
public class EvidenceFileServlet extends FileServlet {

  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  @Inject private EvidenceDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var file = desk.file(number(request, "id"), (int) number(request, "file"));
    response.setContentType(file.stored().mediaType());
    Downloads.headers(file.name(), file.stored()).forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
    if (request.getParameter("show") != null && PICTURES.contains(file.stored().mediaType())) {
      response.setHeader("Content-Disposition", "inline");
    }
    desk.copy(file, response.getOutputStream());
  }

  private static long number(HttpServletRequest request, String name) {
    var text = String.valueOf(request.getParameter(name));
    if (!text.matches("\\d{1,9}")) {
      throw new NotFound("evidence-file", text);
    }
    return Long.parseLong(text);
  }
}
