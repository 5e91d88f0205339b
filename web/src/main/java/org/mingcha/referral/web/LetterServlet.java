package org.mingcha.referral.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.referral.ReferralFileDesk;

/** The letter byte by byte as it was sent, so that its digest can be checked: {@code /referral/letter?number=…}. */
@WebServlet("/referral/letter")
public class LetterServlet extends HttpServlet {

  @Inject private ReferralFileDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      var letter = desk.letter(String.valueOf(request.getParameter("number")));
      response.setContentType("application/json;charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"letter.json\"");
      response.setHeader("Cache-Control", "no-store");
      response.getOutputStream().write(letter.getBytes(StandardCharsets.UTF_8));
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted | EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
