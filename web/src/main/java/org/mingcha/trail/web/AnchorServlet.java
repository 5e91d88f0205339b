package org.mingcha.trail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.shared.web.FileServlet;
import org.mingcha.trail.TrailDesk;

/** An anchor's text, to be saved and kept outside: {@code /trail/anchor?number=…}. */
@WebServlet("/trail/anchor")
public class AnchorServlet extends FileServlet {

  @Inject private TrailDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var number = String.valueOf(request.getParameter("number"));
    var anchor = desk.anchor(number.matches("[1-9][0-9]{0,17}") ? Long.parseLong(number) : 0);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"mingcha-anchor-" + anchor.number() + ".txt\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    desk.write(anchor, response.getWriter());
  }
}
