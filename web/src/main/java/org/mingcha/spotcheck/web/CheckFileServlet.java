package org.mingcha.spotcheck.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.shared.Downloads;
import org.mingcha.spotcheck.CheckFileDesk;

/** A file of a spot check, for its page: {@code /spotcheck/file?number=…&id=…}. It is only ever saved. */
@WebServlet("/spotcheck/file")
public class CheckFileServlet extends HttpServlet {

  @Inject private CheckFileDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      var file = desk.file(String.valueOf(request.getParameter("number")), String.valueOf(request.getParameter("id")));
      response.setContentType(file.file().mediaType());
      Downloads.headers(file.fileName(), file.file()).forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
      response.setHeader("Cache-Control", "no-store");
      desk.copy(file, response.getOutputStream());
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted | EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
