package org.mingcha.spotcheck.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.web.FileServlet;
import org.mingcha.spotcheck.CheckFileDesk;

/** A file of a spot check, for its page: {@code /spotcheck/file?number=…&id=…}. It is only ever saved. */
@WebServlet("/spotcheck/file")
public class CheckFileServlet extends FileServlet {

  @Inject private CheckFileDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var file = desk.file(String.valueOf(request.getParameter("number")), String.valueOf(request.getParameter("id")));
    response.setContentType(file.file().mediaType());
    Downloads.headers(file.fileName(), file.file()).forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
    response.setHeader("Cache-Control", "no-store");
    desk.copy(file, response.getOutputStream());
  }
}
