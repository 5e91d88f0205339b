package org.mingcha.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.shared.Downloads;

/** A file of a matter for the matter's page, {@code ?number=…&id=…}; to be saved, and never shown in our pages. */
public abstract class EnclosureServlet extends FileServlet {

  protected abstract EnclosureDesk desk();

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var enclosure = desk().file(String.valueOf(request.getParameter("number")), request.getParameter("id"));
    response.setContentType(enclosure.file().mediaType());
    Downloads.headers(enclosure.fileName(), enclosure.file()).forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
    desk().copy(enclosure, response.getOutputStream());
  }
}
