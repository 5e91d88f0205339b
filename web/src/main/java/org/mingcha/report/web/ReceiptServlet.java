package org.mingcha.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.report.ReceiptDesk;
import org.mingcha.shared.web.FileServlet;

/** Brings the receipt of a report as a paper to officers who may see the report. */
@WebServlet("/report/receipt")
public class ReceiptServlet extends FileServlet {

  @Inject private ReceiptDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var receipt = desk.of(String.valueOf(request.getParameter("number")));
    var ofd = "ofd".equals(request.getParameter("form"));
    response.setContentType(ofd ? "application/ofd" : "application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"receipt." + (ofd ? "ofd" : "pdf") + "\"");
    if (ofd) {
      receipt.writeOfd(response.getOutputStream());
    } else {
      receipt.writePdf(response.getOutputStream());
    }
  }
}
