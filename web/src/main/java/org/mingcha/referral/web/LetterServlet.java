package org.mingcha.referral.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mingcha.referral.ReferralFileDesk;
import org.mingcha.shared.web.FileServlet;

/** The letter byte by byte as it was sent, so that its digest can be checked: {@code /referral/letter?number=…}. */
@WebServlet("/referral/letter")
public class LetterServlet extends FileServlet {

  @Inject private ReferralFileDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var letter = desk.letter(String.valueOf(request.getParameter("number")));
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"letter.json\"");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(letter.getBytes(StandardCharsets.UTF_8));
  }
}
