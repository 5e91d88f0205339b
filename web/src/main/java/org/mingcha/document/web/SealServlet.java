package org.mingcha.document.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.document.sign.SealDesk;
import org.mingcha.kernel.NotFound;

/** Shows the picture of a bureau's seal on its page. */
@WebServlet("/document/seal-image")
public class SealServlet extends HttpServlet {

  @Inject private SealDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      var png = desk.image(String.valueOf(request.getParameter("bureau")));
      response.setContentType("image/png");
      response.setContentLength(png.length);
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(png);
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
