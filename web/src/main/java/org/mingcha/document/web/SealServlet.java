package org.mingcha.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.document.sign.SealDesk;
import org.mingcha.shared.web.FileServlet;

/** Shows the picture of a bureau's seal on its page. */
@WebServlet("/document/seal-image")
public class SealServlet extends FileServlet {

  @Inject private SealDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var png = desk.image(String.valueOf(request.getParameter("bureau")));
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(png);
  }
}
